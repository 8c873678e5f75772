using System.Collections.Immutable;
using System.Diagnostics;
using Jvn.Site.Theme.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Jvn.Site.Output.Pages;

#pragma warning disable BL0006 // What is in a render tree may change with the framework's version; tests hold every page against the framework's renderer.

/// <summary>Turns pages into bytes: UTF-8 without BOM, lines end with LF. Belongs to one worker at a time.</summary>
/// <remarks>
/// The framework's renderer is made for components that live: it remembers what it printed, to tell later what has changed, which costs ten times what
/// printing does. Ours are printed once, so this one runs a component, walks over what it consists of, and forgets it.
/// </remarks>
internal sealed class PageRenderer
{
    // As the framework has it: elements without an end tag, and without content.
    private static readonly HashSet<string> Void = new(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"], StringComparer.OrdinalIgnoreCase);

    private readonly HtmlBytes html = new();
    private readonly Stack<RenderTreeBuilder> free = new();
    private readonly Dictionary<RecurringPart, byte[]> printed = [];

    /// <summary>A page is what its component makes of its parameters.</summary>
    public byte[] Render((Type Component, ImmutableArray<(string Name, object? Value)> Parameters) page)
    {
        html.Clear();
        var kind = ComponentKind.Of(page.Component);
        var component = kind.Make();
        foreach (var (name, value) in page.Parameters)
            kind.Set(component, name, value);
        Print(tree => component.Print(tree));
        html.Markup("\n"u8);
        return html.Written.ToArray();
    }

    private void Print(RenderFragment fragment)
    {
        var tree = free.TryPop(out var used) ? used : new RenderTreeBuilder();
        fragment(tree);
        var frames = tree.GetFrames();
        Print(frames.Array.AsSpan(0, frames.Count));
        tree.Clear();
        free.Push(tree);
    }

    private void Print(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var at = 0; at < frames.Length;)
        {
            ref readonly var frame = ref frames[at];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text:
                    html.Text(frame.TextContent);
                    at++;
                    break;
                case RenderTreeFrameType.Markup:
                    html.Markup(frame.MarkupContent);
                    at++;
                    break;
                case RenderTreeFrameType.Element:
                    Element(frames.Slice(at, frame.ElementSubtreeLength));
                    at += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    Component(frames.Slice(at, frame.ComponentSubtreeLength));
                    at += frame.ComponentSubtreeLength;
                    break;
                case RenderTreeFrameType.Region:
                    Print(frames.Slice(at + 1, frame.RegionSubtreeLength - 1));
                    at += frame.RegionSubtreeLength;
                    break;
                default:
                    throw new NotSupportedException($"A component of the theme uses {frame.FrameType}, which no printed page can show.");
            }
        }
    }

    private void Element(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var name = frames[0].ElementName;
        html.Markup("<"u8);
        html.Markup(name);
        var at = 1;
        for (; at < frames.Length && frames[at].FrameType == RenderTreeFrameType.Attribute; at++)
            Attribute(frames[at]);
        if (at == frames.Length && Void.Contains(name))
        {
            html.Markup(" />"u8);
            return;
        }

        html.Markup(">"u8);
        Print(frames[at..]);
        html.Markup("</"u8);
        html.Markup(name);
        html.Markup(">"u8);
    }

    // What is not to be there was left out when it was put into the tree.
    private void Attribute(in RenderTreeFrame frame)
    {
        html.Markup(" "u8);
        html.Markup(frame.AttributeName);
        if (frame.AttributeValue is true)
            return;
        html.Markup("=\""u8);
        html.Text(frame.AttributeValue as string ?? throw new UnreachableException($"The attribute '{frame.AttributeName}' has no text."));
        html.Markup("\""u8);
    }

    private void Component(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var kind = ComponentKind.Of(frames[0].ComponentType);
        if (!kind.IsRecurring)
        {
            Component(kind, frames[1..]);
            return;
        }

        var part = RecurringPart.Of(kind, frames[1..]);
        if (printed.TryGetValue(part, out var bytes))
        {
            html.Markup(bytes);
            return;
        }

        var start = html.Written.Length;
        Component(kind, frames[1..]);
        printed.Add(part, html.Written[start..].ToArray());
    }

    private void Component(ComponentKind kind, ReadOnlySpan<RenderTreeFrame> parameters)
    {
        var component = kind.Make();
        foreach (ref readonly var parameter in parameters)
            kind.Set(component, parameter.AttributeName, parameter.AttributeValue);
        Print(component.Print);
    }
}

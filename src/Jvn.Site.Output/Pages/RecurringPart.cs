using Jvn.Site.Theme.Parts;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Jvn.Site.Output.Pages;

#pragma warning disable BL0006 // As in PageRenderer.

/// <summary>A part of pages with its parameters, in the order in which its caller names them.</summary>
internal readonly record struct RecurringPart(ComponentKind Kind, string? FirstName, object? First, string? SecondName, object? Second)
{
    /// <exception cref="NotSupportedException">It has more than two parameters: then it hardly recurs.</exception>
    public static RecurringPart Of(ComponentKind kind, ReadOnlySpan<RenderTreeFrame> parameters) => parameters.Length switch
    {
        0 => new(kind, null, null, null, null),
        1 => new(kind, parameters[0].AttributeName, parameters[0].AttributeValue, null, null),
        2 => new(kind, parameters[0].AttributeName, parameters[0].AttributeValue, parameters[1].AttributeName, parameters[1].AttributeValue),
        _ => throw new NotSupportedException("A recurring part has two parameters at most."),
    };

    /// <summary>By the kind alone: of each there are a few, and to hash what a parameter consists of would take longer than to compare it.</summary>
    public override int GetHashCode() => Kind.GetHashCode();
}

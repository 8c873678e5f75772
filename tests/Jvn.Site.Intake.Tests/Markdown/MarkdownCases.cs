using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Intake.Tests.Markdown;

/// <summary>Short ways to parse a text and to write down what was found: <c>JVN4001@3:5</c>.</summary>
internal static class MarkdownCases
{
    public static BodyRules Rules { get; } = new()
    {
        Language = Language.Japanese,
        Attachments = ["fig.png", "photo.jpg", "log.txt"],
        AttachmentBase = "/jp/JVN12345678/",
        ExpectedSections = [SectionKind.Overview],
    };

    public static ParsedBody Body(string text, DiagnosticBag bag, BodyRules? rules = null) =>
        AdvisoryMarkdown.ParseBody(new MarkdownSource("a.md", text, 1), rules ?? Rules, bag);

    /// <summary>The HTML of a text under 概要; nothing may be found in it.</summary>
    public static string Html(string text)
    {
        var bag = new DiagnosticBag();
        var body = Body("## 概要\n" + text, bag);
        Assert.Empty(bag.Sorted());
        return body.Sections.Single().Html.Html;
    }

    /// <summary>The HTML of a text under 概要 in which one thing is pointed out.</summary>
    public static string Html(string text, string found)
    {
        var bag = new DiagnosticBag();
        var body = Body("## 概要\n" + text, bag);
        Assert.Equal(found, bag.Sorted().Single().Rule.Id);
        return body.Sections.Single().Html.Html;
    }

    /// <summary>The findings of a text under 概要, with lines counted from the first one of the text.</summary>
    public static ImmutableArray<string> Found(string text)
    {
        var bag = new DiagnosticBag();
        AdvisoryMarkdown.ParseBody(new MarkdownSource("a.md", "## 概要\n" + text, 0), Rules, bag);
        return Short(bag);
    }

    public static ImmutableArray<string> Comment(string text, out ParsedComment comment)
    {
        var bag = new DiagnosticBag();
        comment = AdvisoryMarkdown.ParseComment(new MarkdownSource("a.md", text, 1), bag);
        return Short(bag);
    }

    public static ImmutableArray<string> PlainComment(string text, out ParsedComment comment)
    {
        var bag = new DiagnosticBag();
        comment = AdvisoryMarkdown.ParsePlainComment(new MarkdownSource("a.md", text, 1), bag);
        return Short(bag);
    }

    public static ImmutableArray<string> Short(DiagnosticBag bag) =>
        [.. bag.Sorted().Select(finding => $"{finding.Rule.Id}@{finding.Location.Line}:{finding.Location.Column}")];
}

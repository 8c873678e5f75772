using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Jvn.Site.Intake.Markdown.Slips;

/// <summary>Signs that belong to a path, a name, a sum or a version, and vanish from the page because Markdown takes them for its own.</summary>
internal static partial class SwallowedSigns
{
    /// <summary>Backslashes of paths: a sign behind one is shown without it.</summary>
    public static void ReportPaths(Prose prose, Findings findings)
    {
        var text = findings.Text;
        var end = -1;
        foreach (var at in prose.Escapes.Where(at => at > end))
        {
            var start = at;
            while (start > 0 && text[start - 1] is > ' ' and <= '~')
                start--;
            for (end = at; end + 1 < text.Length && text[end + 1] is > ' ' and <= '~';)
                end++;
            var path = text[start..(end + 1)];
            if (Path().IsMatch(path))
                findings.Report(DiagnosticCatalog.SignSwallowed, start, Shown.Line(path), Shown.Line(Escape().Replace(path, "$1")), $"`{Shown.Line(path)}`");
        }
    }

    public static void Report(MarkdownObject node, Findings findings)
    {
        switch (node)
        {
            case EmphasisInline emphasis:
                Emphasis(emphasis, findings);
                break;
            case QuoteBlock quote when Comparison().Match(findings.Text, quote.Span.Start) is { Success: true } line:
                findings.Report(DiagnosticCatalog.SignSwallowed, quote.Span.Start, Shown.Line(line.Value), Shown.Line(line.Value[1..]),
                    $"\\{Shown.Line(line.Value)}");
                break;
            case ListBlock { IsOrdered: true } list when Date().Match(findings.Text, list.Span.Start) is { Success: true } line:
                findings.Report(DiagnosticCatalog.SignSwallowed, list.Span.Start, Shown.Line(line.Value), Shown.Line(line.Groups["rest"].Value),
                    Shown.Line(new Regex(@"\.").Replace(line.Value, @"\.", 1)));
                break;
        }
    }

    private static void Emphasis(EmphasisInline emphasis, Findings findings)
    {
        var (text, start, end, signs) = (findings.Text, emphasis.Span.Start, emphasis.Span.End + 1, emphasis.DelimiterCount);
        var words = text[(start + signs)..(end - signs)];
        var isName = emphasis.DelimiterChar == '_' && Name().IsMatch(words);
        var isSum = emphasis.DelimiterChar == '*' && IsBetween(text, start, signs) && IsBetween(text, end - signs, signs);
        if (!isName && !isSum)
            return;
        while (start > 0 && text[start - 1] is var before && IsOfName(before))
            start--;
        while (end < text.Length && text[end] is var after && IsOfName(after))
            end++;
        var whole = text[start..end];
        findings.Report(DiagnosticCatalog.SignSwallowed, start, Shown.Line(whole),
            Shown.Line(whole.Replace(new string(emphasis.DelimiterChar, signs), "", StringComparison.Ordinal)), $"`{Shown.Line(whole)}`");
    }

    // Both sides of the sign are Latin letters or digits, as in 2*3.
    private static bool IsBetween(string text, int at, int length) =>
        at > 0 && at + length < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at + length]);

    private static bool IsOfName(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '*' or '.' or '/' or '-';

    // A drive, a share, a variable, a branch of the registry, or a backslash elsewhere in it that is shown.
    [GeneratedRegex(@"(?<![A-Za-z])[A-Za-z]:\\|\A[""'(<\[]?\\\\[A-Za-z0-9]|%\\|HKEY|HK(LM|CU)|(?<!\\)\\[A-Za-z0-9]")]
    private static partial Regex Path();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])|\\\z")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\A[A-Za-z0-9._-]+\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"\G>[=0-9][^\n]*")]
    private static partial Regex Comparison();

    // A year, or what goes on with a further number, as dates do.
    [GeneratedRegex(@"\G(?:[0-9]{4,9}|[0-9]{1,3}(?=\. ?[0-9]{1,3}\.))\. +(?<rest>[^\n]*)")]
    private static partial Regex Date();
}

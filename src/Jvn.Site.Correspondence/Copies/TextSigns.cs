using System.Net;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>Reads the signs of a text out of the forms that it may have.</summary>
internal static class TextSigns
{
    private const int LongestEntity = 12;

    /// <summary>Of Markdown, or of text that was copied out of something.</summary>
    public static IEnumerable<TextSign> OfPlain(string text)
    {
        var code = CodeIn(text);
        var span = 0;
        for (var at = 0; at < text.Length; at++)
        {
            while (span < code.Count && code[span].End <= at)
                span++;
            yield return new TextSign(text[at], at + 1, span == code.Count || at < code[span].Start);
        }
    }

    /// <summary>Of the body of a page. A tag counts as the end of a line.</summary>
    public static IEnumerable<TextSign> OfHtml(string html)
    {
        var code = 0;
        for (var at = Math.Max(0, html.IndexOf("<body", StringComparison.OrdinalIgnoreCase)); at < html.Length;)
        {
            if (html[at] == '<' && html.IndexOf('>', at) is > 0 and var close)
            {
                var tag = html[(at + 1)..close].TrimStart('/').Split(' ')[0];
                if (tag is "code" or "pre")
                    code += html[at + 1] == '/' ? -1 : 1;
                at = close + 1;
                yield return new TextSign('\n', at, MayMark: false);
            }
            else if (html[at] == '&' && html.IndexOf(';', at, Math.Min(LongestEntity, html.Length - at)) is > 0 and var end)
            {
                foreach (var sign in WebUtility.HtmlDecode(html[at..(end + 1)]))
                    yield return new TextSign(sign, end + 1, MayMark: false);
                at = end + 1;
            }
            else
            {
                yield return new TextSign(html[at], ++at, code == 0);
            }
        }
    }

    // Between runs of so many back quotes, and the runs themselves.
    private static List<(int Start, int End)> CodeIn(string text)
    {
        var spans = new List<(int, int)>();
        for (var at = text.IndexOf('`'); at >= 0 && at < text.Length; at = text.IndexOf('`', at))
        {
            var run = text.AsSpan(at).IndexOfAnyExcept('`') is >= 0 and var length ? length : text.Length - at;
            var end = Closing(text, at + run, run);
            if (end > 0)
                spans.Add((at, end));
            at = end > 0 ? end : at + run;
            if (at >= text.Length)
                break;
        }

        return spans;
    }

    private static int Closing(string text, int from, int run)
    {
        for (var at = text.IndexOf('`', from); at >= 0; at = text.IndexOf('`', at))
        {
            var length = text.AsSpan(at).IndexOfAnyExcept('`') is >= 0 and var found ? found : text.Length - at;
            if (length == run)
                return at + length;
            at += length;
            if (at >= text.Length)
                break;
        }

        return -1;
    }
}

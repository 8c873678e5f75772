using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>A copy as one page that stands alone: no script, no link, nothing that a browser would fetch.</summary>
internal static class CopyHtml
{
    private const string Style =
        """
        :root { color-scheme: light dark; }
        body { max-width: 46rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; font: 1rem/1.8 system-ui, "Hiragino Sans", "Noto Sans JP", sans-serif; }
        body { overflow-wrap: anywhere; line-break: strict; }
        h1 { font-size: 1.5rem; line-height: 1.4; margin: 1.5rem 0 1rem; }
        h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; padding-bottom: .2rem; border-bottom: 2px solid currentColor; }
        h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
        .mark { border: 2px solid #b45309; background: #fef3c7; color: #451a03; padding: .5rem .75rem; font-weight: 700; line-height: 1.5; }
        .handling { border-left: 4px solid #b45309; padding-left: .75rem; margin: 1rem 0; }
        ul.rows { padding-left: 1.25rem; }
        .comment { margin: .3rem 0 .8rem; padding-left: .75rem; border-left: 3px solid #8884; }
        .comment pre { margin: 0; padding: 0; background: none; font: inherit; white-space: pre-wrap; }
        pre { overflow-x: auto; padding: .75rem; background: #8882; }
        code { font-family: ui-monospace, monospace; }
        table { border-collapse: collapse; }
        th, td { border: 1px solid #8888; padding: .25rem .6rem; text-align: left; vertical-align: top; }
        img { max-width: 100%; height: auto; }
        .mark span { display: inline-block; max-width: 100%; }
        @media print { h2 { break-after: avoid; } .mark { print-color-adjust: exact; } }

        """;

    public static byte[] Render(AdvanceCopy copy)
    {
        var (html, forms) = (new StringBuilder(), new FragmentForms(copy.Advisory));
        html.Append("<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex, noarchive\">\n")
            .Append($"<title>{Escape($"{copy.Advisory.Id.Text} {copy.Advisory.Headline.Title.Japanese}")}</title>\n")
            .Append($"<style>\n{Style}</style>\n</head>\n<body>\n");
        foreach (var language in copy.Languages)
            Append(html, copy, language, forms);
        html.Append($"{Mark(copy, Language.Japanese)}\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(JoinerMarks.InHtml(html.ToString(), copy.Token));
    }

    private static string Mark(AdvanceCopy copy, Language language)
    {
        var parts = copy.MarkParts(language).Select(part => $"<span>{Escape(part)}</span>");
        return $"<p class=\"mark\">{string.Join(language == Language.Japanese ? "　" : " · ", parts)}</p>";
    }

    private static void Append(StringBuilder html, AdvanceCopy copy, Language language, FragmentForms forms)
    {
        var title = copy.Advisory.Headline.Title.In(language).Text;
        html.Append($"<main lang=\"{(language == Language.Japanese ? "ja" : "en")}\">\n{Mark(copy, language)}\n")
            .Append($"<h1>{Escape(copy.Advisory.Id.Text)}<br>{Escape(title)}</h1>\n<p class=\"handling\">{Escape(copy.Handling(language))}</p>\n");
        foreach (var section in new CopySections(copy, language).All())
        {
            html.Append($"<section {OrderMarks.Attributes(section.Id, "part", copy.Token)}>\n<h2>{Escape(section.Heading)}</h2>\n");
            if (section.Lead is { } lead)
                html.Append($"<p>{Escape(lead)}</p>\n");
            Append(html, section.Parts, forms);
            html.Append("</section>\n");
        }

        html.Append("</main>\n");
    }

    private static void Append(StringBuilder html, ImmutableArray<CopyPart> parts, FragmentForms forms)
    {
        var rows = parts.Where(part => part.Row is not null).ToList();
        if (rows.Count > 0)
            html.Append("<ul class=\"rows\">\n");
        foreach (var (row, written) in rows)
            html.Append($"<li>{Escape(row!)}{(written is null ? "" : $"<div class=\"comment\">{forms.Html(written)}</div>")}</li>\n");
        if (rows.Count > 0)
            html.Append("</ul>\n");
        foreach (var (_, written) in parts.Where(part => part.Row is null))
            html.Append(forms.Html(written!)).Append('\n');
    }

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}

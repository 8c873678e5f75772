using System.Net;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo.Board;

namespace Jvn.Site.Cli.Board;

/// <summary>The board as one page that loads nothing: for a screen in the editors' room, or for paper.</summary>
internal sealed class BoardHtml(DiagnosticLanguage language)
{
    private readonly StringBuilder page = new();

    public byte[] Render(ReleaseBoard board)
    {
        var (title, confidential) = (In(BoardWords.Title), In(BoardWords.Confidential));
        page.Append("<!DOCTYPE html>\n")
            .Append($"<html lang=\"{(language == DiagnosticLanguage.Japanese ? "ja" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">\n")
            .Append("<meta name=\"referrer\" content=\"no-referrer\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src " +
                "'unsafe-inline'\">\n")
            .Append($"<title>【{confidential}】{title}</title>\n<style>\n{BoardStyle.Sheet}</style>\n</head>\n<body>\n")
            .Append($"<header><p class=\"secret\">{confidential}</p><h1>{title}</h1><p>{Encoded(In(BoardWords.Instant(board.Now)))}</p></header>\n<main>\n");
        if (board.Releases.IsEmpty)
            page.Append($"<p>{In(BoardWords.NothingDue)}</p>\n");
        foreach (var release in board.Releases)
            Write(release, board.Now);
        Section(BoardWords.Undated, board.Undated, undated => $"<b>{Encoded(undated.Name)}</b> {Encoded(undated.Title)}<br>{Encoded(In(undated.Reason))} " +
            $"<code>{Encoded(undated.Path)}</code>");
        Section(BoardWords.Unreachable, board.Unreachable, known =>
            $"<span class=\"day\">{In(BoardWords.On(known.On, board.Now))}</span> <b>{Encoded(known.Name)}</b> {Encoded(In(known.Step))}");
        Section(BoardWords.Tidying, board.Tidying, task => $"<b>{Encoded(task.Name)}</b> {Encoded(In(task.Words))} <code>{Encoded(task.Command)}</code>");
        page.Append("</main>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private void Write(BoardRelease release, DateTimeOffset now)
    {
        page.Append($"<section>\n<h2>{Encoded(In(BoardWords.Instant(release.At)))} <small>{Encoded(In(BoardWords.Left(release.At - now)))}</small></h2>\n");
        foreach (var item in release.Items)
            Write(item);
        page.Append("</section>\n");
    }

    private void Write(BoardItem item)
    {
        page.Append($"<article{(item.Open.Any(point => point.Blocks) ? " class=\"blocked\"" : "")}>\n<h3>")
            .Append($"<span class=\"kind\">{Encoded(In(item.Kind.Name()))}</span> ")
            .Append(item.IsUrgent ? $"<span class=\"urgent\">{In(BoardWords.Urgent)}</span> " : "")
            .Append($"<span class=\"name\">{Encoded(item.Name)}</span> {Encoded(item.Title)}</h3>\n<p><code>{Encoded(item.Path)}</code>");
        if (item.Guide is { } guide)
            page.Append($" <span class=\"{(guide.DaysLeft < 0 ? "over" : "guide")}\">{Encoded(In(BoardWords.Guide(guide)))}</span>");
        page.Append("</p>\n");
        if (!item.Open.IsEmpty)
        {
            page.Append("<ul>\n");
            foreach (var point in item.Open)
                page.Append($"<li{(point.Blocks ? " class=\"blocks\"" : "")}>{Encoded(In(point.Words))}</li>\n");
            page.Append("</ul>\n");
        }

        page.Append("</article>\n");
    }

    private void Section<TRow>(Bilingual heading, IReadOnlyCollection<TRow> rows, Func<TRow, string> html)
    {
        if (rows.Count == 0)
            return;
        page.Append($"<section>\n<h2>{In(heading)}</h2>\n<ul class=\"rows\">\n");
        foreach (var row in rows)
            page.Append($"<li>{html(row)}</li>\n");
        page.Append("</ul>\n</section>\n");
    }

    // What would steer the reader's eye is shown as what it is.
    private static string Encoded(string text) => WebUtility.HtmlEncode(VisibleText.Of(text));

    private string In(Bilingual words) => words.In(language);
}

using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Model;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Html;

/// <summary>Reads 参考情報, 関連文書 and 更新履歴.</summary>
internal sealed class PageRows(ForeignFile file, DiagnosticBag bag)
{
    private static readonly (string Word, string Key)[] RelatedKeys =
        [("緊急報告", "jpcert-alert"), ("JPCERT Alert", "jpcert-alert"), ("JPCERT REPORT", "jpcert-report"), ("JPCERT Reports", "jpcert-report"),
            ("CERT Advisory", "cert-advisory"), ("CPNI", "cpni-advisory"), ("NISCC", "cpni-advisory"), ("TRnotes", "trnotes"), ("CVE", "cve"),
            ("JVN iPedia", "jvndb")];

    public ImmutableArray<PublicReference> References(IEnumerable<INode> nodes)
    {
        var found = ImmutableArray.CreateBuilder<PublicReference>();
        var links = Elements(nodes, "a[href]").Select(link => (Link: link, Item: link.Closest("li, p, dd, td"))).ToList();
        var alone = links.Where(pair => pair.Item is not null).GroupBy(pair => pair.Item!).Where(group => group.Count() == 1)
            .Select(group => group.Key).ToHashSet();
        foreach (var (link, item) in links)
        {
            var url = link.GetAttribute("href")!.Trim();
            var words = PlainLine.Of(link.TextContent);
            if (!WebAddress.TryParse(url, out var address))
            {
                if (words.Length > 0)
                    bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(PageDocument.PlaceOf(file, link), "references", $"{words} {url}"));
                continue;
            }

            var isAddress = words.StartsWith("http", StringComparison.OrdinalIgnoreCase) || words.Length == 0;
            var around = item is null || !alone.Contains(item) ? "" : WordsBeside(item, link);
            var title = isAddress && around.Length > 0 ? around : words.Length > 0 ? words : url;
            var note = item is not null && alone.Contains(item) && item.QuerySelector("div") is { } second ? PlainLine.Of(second.TextContent) : "";
            found.Add(new PublicReference(new LocalizedText(title), note.Length > 0 && note != title ? new LocalizedText(note) : null, address));
        }

        return found.ToImmutable();
    }

    public ImmutableSortedDictionary<string, ImmutableArray<string>> Related(IEnumerable<INode> nodes)
    {
        var found = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var row in Elements(nodes, "tr"))
        {
            var cells = row.Children.Where(cell => cell.LocalName is "td" or "th").ToList();
            var head = cells.Count < 2 ? "" : PlainLine.Of(cells[0].TextContent);
            var key = RelatedKeys.Where(known => head.Contains(known.Word, StringComparison.OrdinalIgnoreCase))
                .Select(known => known.Key).FirstOrDefault();
            var names = cells.Skip(1).SelectMany(Names).Where(name => name.Any(char.IsAsciiDigit)).Distinct(StringComparer.Ordinal).ToList();
            if (key is not null && names.Count > 0)
                found[key] = [.. found.GetValueOrDefault(key) ?? [], .. names];
            else if (names.Count > 0)
                bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(PageDocument.PlaceOf(file, row), "related", PlainLine.Of(row.TextContent)));
        }

        return found.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <param name="published">The publication, which is the first entry of some pages and none of ours.</param>
    public ImmutableArray<ImportedRevision> History(IEnumerable<INode> nodes, DateTimeOffset? published)
    {
        var all = nodes.ToList();
        List<(IElement? Row, string Text)> rows =
        [
            .. Elements(all, "tr, li").Where(row => row.QuerySelector("th:only-child, th + th") is null).Select(row => (row, PlainLine.Of(row.TextContent))),
            .. Elements(all, "dt").Select(row => (row, PlainLine.Of($"{row.TextContent} {row.NextElementSibling?.TextContent}"))),
        ];
        if (rows.Count == 0)
            rows = [.. all.SelectMany(Lines).Select(line => ((IElement?)null, line))];
        var found = rows.Select(row => Entry(row.Row, row.Text)).OfType<ImportedRevision>().ToList();
        if (found.Count > 0 && published is { } at && found[0].Text.Japanese is "公開" or "公開しました" or "Published" or "First published" && found[0].At == at)
            found.RemoveAt(0);
        return [.. found.OrderBy(entry => entry.At)];
    }

    private ImportedRevision? Entry(IElement? row, string text)
    {
        if (PageDay.AtBeginning(text) is not { } line)
        {
            if (text.Any(char.IsAsciiDigit))
                bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(PageDocument.PlaceOf(file, row), "history", text));
            return null;
        }

        var (at, isDay) = PageDay.Of(row?.QuerySelector("time")?.GetAttribute("datetime")) ?? (JapanTime.StartOf(line.Day), true);
        return line.Words.Length == 0 ? null : new ImportedRevision(at, isDay, new LocalizedText(line.Words));
    }

    // Each in a line or an element of its own.
    private static IEnumerable<string> Names(IElement cell)
    {
        var links = cell.QuerySelectorAll("a").Select(link => PlainLine.Of(link.TextContent)).Where(name => name.Length > 0).ToList();
        return links.Count > 0 ? links : Lines(cell).SelectMany(line => line.Split([',', '、', '，'], StringSplitOptions.TrimEntries))
            .Where(name => name.Length > 0);
    }

    private static IEnumerable<string> Lines(INode node)
    {
        var words = new StringBuilder();
        foreach (var part in node is IElement ? node.Descendants().Prepend(node) : [node])
        {
            if (part is IText text)
                words.Append(text.Data.ReplaceLineEndings(" "));
            else if (part is IElement { LocalName: "br" or "p" or "div" or "li" or "dd" or "dt" })
                words.Append('\n');
        }

        return words.ToString().Split('\n').Select(PlainLine.Of).Where(line => line.Length > 0);
    }

    private static string WordsBeside(IElement item, IElement link) =>
        PlainLine.Of(string.Concat(item.ChildNodes
            .Where(node => node != link && !(node is IElement part && (part.Contains(link) || part.ClassList.Contains("url"))))
            .Select(node => node.TextContent)));

    private static IEnumerable<IElement> Elements(IEnumerable<INode> nodes, string selector) => nodes.OfType<IElement>()
        .SelectMany(element => element.Matches(selector) ? element.QuerySelectorAll(selector).Prepend(element) : element.QuerySelectorAll(selector));
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Model;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Html;

/// <summary>Reads a saved page of an advisory: of jvn.jp, with headings that are pictures or words, or of a site like ours.</summary>
public sealed partial class JvnPageReader
{
    private const int Near = 5;

    private static readonly string[] UrgentWords = ["緊急", "至急対応", "Critical", "Urgent"];

    private readonly ForeignFile file;
    private readonly DiagnosticBag bag;
    private readonly IElement page;
    private readonly PageSections sections;
    private readonly HtmlMarkdown markdown;

    private JvnPageReader(ForeignFile file, IHtmlDocument document, DiagnosticBag bag)
    {
        this.file = file;
        this.bag = bag;
        page = document.QuerySelector("main article") ?? document.Body ?? document.DocumentElement;
        sections = PageSections.Of(page);
        markdown = new HtmlMarkdown(file, bag);
    }

    /// <summary>Nothing after reporting why, when the page is none of an advisory.</summary>
    public static ImmutableArray<ImportedAdvisory> Read(ForeignFile file, DiagnosticBag bag)
    {
        if (!file.TryText(bag, out var text, mayBeOlder: true) || PageDocument.Parse(file, text, bag) is not { } document)
            return [];
        var reader = new JvnPageReader(file, document, bag);
        if (!reader.sections.IsEmpty)
            return [reader.Read()];
        bag.Add(file.Unreadable("「概要」などの見出しが一つもありません", "it has none of the headings of an advisory"));
        return [];
    }

    private ImportedAdvisory Read()
    {
        var isUrgent = TakeUrgency();
        var (id, title) = Identity();
        var published = Published();
        if (sections.IsEnglish)
        {
            // Facts stand in the Japanese file, once.
            new PageProducts(file, new DiagnosticBag()).Take(sections[SectionKind.AffectedSystems]);
            return new ImportedAdvisory
            {
                Place = file.Start,
                IsDraft = false,
                Id = id,
                EnglishTitle = title,
                ReleasedOn = published is { } on ? JapanTime.DayOf(on.At) : null,
                IsTranslationOnly = true,
                IsNotice = page.QuerySelector(".mark.unreachable") is not null,
                EnglishSections = Sections(),
            };
        }

        var rows = new PageRows(file, bag);
        var related = rows.Related(sections[PageSections.Related]);
        var affected = new PageProducts(file, bag).Take(sections[SectionKind.AffectedSystems]);
        var scores = Scores();
        ImmutableArray<CveId> cves = [.. related.GetValueOrDefault("cve", []).SelectMany(FoundIds.Cves).Distinct()];
        return new ImportedAdvisory
        {
            Place = file.Start,
            IsDraft = false,
            Id = id,
            Title = title,
            ReleaseAt = published is { IsDay: false } instant ? instant.At : null,
            ReleasedOn = published is { IsDay: true } day ? JapanTime.DayOf(day.At) : null,
            IsUrgent = isUrgent,
            IsNotice = page.QuerySelector(".mark.unreachable") is not null,
            Action = Action(),
            Cves = cves,
            Scores = scores,
            Weaknesses = [.. Weaknesses()],
            Affected = affected,
            Statements = new PageVendors(file, published?.At, bag).Read(sections[PageSections.Vendors]),
            References = rows.References(sections[PageSections.References]),
            Related = related.Remove("cve"),
            History = rows.History(sections[PageSections.History], published?.At),
            Sections = Sections(),
        };
    }

    // A word or a picture of it beside the title, and no part of that.
    private bool TakeUrgency()
    {
        var near = new List<IElement>();
        if (page.QuerySelector("h1") is { } head)
        {
            near.AddRange(head.Descendants<IElement>().Take(Near));
            for (var next = head.NextElementSibling; next is not null && near.Count < 2 * Near; next = next.NextElementSibling)
                near.Add(next);
        }

        var marks = near.Where(mark => mark.ChildElementCount == 0
            && UrgentWords.Contains(PlainLine.Of(mark.GetAttribute("alt") ?? mark.TextContent))).ToList();
        var isUrgent = marks.Count > 0 || page.QuerySelector(".mark.urgent") is not null;
        marks.ForEach(mark => mark.Remove());
        return isUrgent;
    }

    private (AdvisoryId? Id, string? Title) Identity()
    {
        var head = PlainLine.Of(page.QuerySelector("h1")?.TextContent);
        var texts = new[] { PlainLine.Of(page.QuerySelector(".idline .id")?.TextContent), head }
            .Concat(page.QuerySelectorAll("h2, h3").Take(3).Select(heading => PlainLine.Of(heading.TextContent)))
            .Append(PlainLine.Of(page.Owner?.Title));
        var found = texts.Select(FoundIds.Advisory).FirstOrDefault(known => known is not null);
        var title = FoundIds.Advisory(head) is { } own ? own.Words : head.Length > 0 ? head : found?.Words;
        return (found?.Id, title is { Length: > 0 } ? title : null);
    }

    private (DateTimeOffset At, bool IsDay)? Published()
    {
        if (page.QuerySelector("dl.dates time[datetime]") is { } time)
            return PageDay.Of(time.GetAttribute("datetime"));
        var written = PublishedOn().Match(page.Owner!.Body?.TextContent ?? "");
        return written.Success ? PageDay.Of(written.Groups[1].Value) : null;
    }

    private PublicAction? Action()
    {
        var words = page.QuerySelector(".keypoints .first dd");
        if (words?.QuerySelector("strong") is not { } strong || ActionNames.Of(PlainLine.Of(strong.TextContent)) is not { } kind)
            return null;
        var line = words.QuerySelectorAll("div").Where(part => part.QuerySelector("a") is null).Select(part => PlainLine.Of(part.TextContent)).FirstOrDefault();
        return new PublicAction(kind, line is { Length: > 0 } ? new LocalizedText(line) : null);
    }

    // A table for each vector; its caption names the CVE where there are several.
    private ImmutableArray<PublicScore> Scores()
    {
        var found = ImmutableArray.CreateBuilder<PublicScore>();
        foreach (var element in sections[SectionKind.Analysis].OfType<IElement>().ToList())
        {
            var tables = element.LocalName == "table" ? [element] : element.QuerySelectorAll("table, .cvss-line").ToList();
            foreach (var part in tables.Count > 0 ? tables : [element])
            {
                CveId? cve = part.QuerySelector("caption") is { } caption && FoundIds.Cves(caption.TextContent).ToList() is [var only] ? only : null;
                found.AddRange(FoundIds.Vectors(part.TextContent).Select(vector => new PublicScore(vector, cve)));
            }

            // Some stand beside the tables, which only spell them out.
            found.AddRange(FoundIds.Vectors(element.TextContent).Where(vector => found.All(score => score.Vector.Text != vector.Text))
                .Select(vector => new PublicScore(vector, null)).ToList());
        }

        return [.. found.Distinct()];
    }

    private IEnumerable<PublicWeakness> Weaknesses()
    {
        var rows = sections[SectionKind.Analysis].OfType<IElement>().SelectMany(element => element.QuerySelectorAll(".facts:not(.score) td > *"));
        var own = rows.SelectMany(row => FoundIds.Cwes(row.TextContent), (row, cwe) => new PublicWeakness(cwe, null)).Distinct().ToList();
        return own.Count > 0 ? own
            : sections[SectionKind.Details].SelectMany(node => FoundIds.Cwes(node.TextContent)).Distinct().Select(cwe => new PublicWeakness(cwe, null));
    }

    private ImmutableDictionary<SectionKind, string> Sections()
    {
        foreach (var element in page.QuerySelectorAll(".none, .per-cve, .heading > a, table.facts, table.metrics, .cvss-line, details.metrics").ToList())
            element.Remove();
        return Enum.GetValues<SectionKind>().Where(sections.Has)
            .Select(kind => KeyValuePair.Create(kind, markdown.Of(sections[kind].Where(node => node.Parent is not null)
                .SelectMany(node => kind == SectionKind.Analysis ? AnalysisComment.In(node) : [node]))))
            .Where(section => section.Value.Length > 0).ToImmutableDictionary();
    }

    [GeneratedRegex(@"(?:公開日|Published)\s*[:：]\s*([0-9]{4}[/-][0-9]{1,2}[/-][0-9]{1,2})")]
    private static partial Regex PublishedOn();
}

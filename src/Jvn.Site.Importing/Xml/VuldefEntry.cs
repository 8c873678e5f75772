using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Model;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Importing.Xml;

/// <summary>One entry of a VULDEF document.</summary>
internal sealed class VuldefEntry(ForeignFile file, XElement entry, DiagnosticBag bag)
{
    private static readonly string[] NoInformation = ["（情報はありません）", "(No information)", "No information is available."];

    private static readonly (string Origin, string Key)[] Origins =
        [("JPCERT-AT", "jpcert-alert"), ("JPCERT-WR", "jpcert-report"), ("CERT", "cert-advisory"), ("NISCC", "cpni-advisory"), ("JVNTR", "trnotes")];

    public ImportedAdvisory Read(Language language)
    {
        var id = AdvisoryId.TryParse(Line(entry, "VulinfoID"), out var known) ? known : null;
        if (id is null && Line(entry, "VulinfoID").Length > 0)
            NotUnderstood(entry, "id", Line(entry, "VulinfoID"));
        var title = Line(All("Title").FirstOrDefault(element => element.Parent?.Name.LocalName == "VulinfoData"));
        var sections = Sections();
        if (language == Language.English)
            return new ImportedAdvisory
            {
                Place = PlaceOf(entry), IsDraft = false, Id = id, EnglishTitle = title, IsTranslationOnly = true, EnglishSections = sections,
            };

        var published = PageDay.Of(Line(All("DateFirstPublished").FirstOrDefault())) ?? PageDay.Of(Line(All("DatePublic").FirstOrDefault()));
        var related = Related();
        var items = new VuldefAffected(file, entry, bag);
        return new ImportedAdvisory
        {
            Place = PlaceOf(entry),
            IsDraft = false,
            Id = id,
            Title = title.Length > 0 ? title : null,
            ReleaseAt = published is { IsDay: false } instant ? instant.At : null,
            ReleasedOn = published is { IsDay: true } day ? JapanTime.DayOf(day.At) : null,
            ActionText = FirstAction(),
            Cves = [.. RelatedItems().Where(item => item.Attribute("origin")?.Value == "CVE" || item.Attribute("type")?.Value == "cve")
                .SelectMany(item => FoundIds.Cves(Line(item, "VulinfoID"))).Distinct()],
            Weaknesses = [.. All("RelatedItem").Where(item => item.Attribute("type")?.Value == "cwe").SelectMany(item => FoundIds.Cwes(Line(item, "VulinfoID")))
                .Distinct().Select(cwe => new PublicWeakness(cwe, null))],
            Scores = [.. All("Vector").SelectMany(Vector).Distinct().Select(vector => new PublicScore(vector, null))],
            Affected = items.Products,
            Statements = items.Statements(RelatedItems().Where(item => item.Attribute("type")?.Value == "vendor").ToList()),
            References = [.. RelatedItems().SelectMany(Reference)],
            Related = related,
            History = [.. All("HistoryItem").SelectMany(Revision).OrderBy(revision => revision.At)],
            Sections = sections,
        };
    }

    // A line that says what to do first stands before 対策方法 where there is one. Its class is wider than our kinds: one of two, and nobody knows which.
    private string? FirstAction() => All("SolutionItem").Select(Descriptions).FirstOrDefault() is [var first, _, ..] ? PlainLine.Of(first) : null;

    private ImmutableDictionary<SectionKind, string> Sections() => new (SectionKind Kind, IEnumerable<string> Texts)[]
    {
        (SectionKind.Overview, All("Overview").Select(text => text.Value)),
        (SectionKind.Details, All("Detail").Select(text => text.Value)),
        (SectionKind.Impact, All("ImpactItem").SelectMany(Descriptions).Where(text => !NoInformation.Contains(PlainLine.Of(text)))),
        (SectionKind.Solution, All("SolutionItem").Select(Descriptions).SelectMany(texts => texts.Count > 1 ? texts.Skip(1) : texts)),
        (SectionKind.Credit, All("CreditItem").SelectMany(Descriptions)),
        (SectionKind.AffectedSystems, All("AffectedItem").Where(item => item.Elements().All(part => part.Name.LocalName == "Description"))
            .Select(item => item.Value)),
    }.Select(section => KeyValuePair.Create(section.Kind,
        string.Join("\n\n", section.Texts.Select(text => MarkdownEscape.Block(PlainLine.Block(text))).Where(text => text.Length > 0))))
        .Where(section => section.Value.Length > 0).ToImmutableDictionary();

    private static List<string> Descriptions(XElement item) =>
        [.. item.Elements().Where(part => part.Name.LocalName == "Description").Select(part => part.Value)];

    private IEnumerable<CvssVector> Vector(XElement element)
    {
        var written = PlainLine.Of(element.Value).Trim('(', ')', '[', ']');
        if (CvssVector.TryParse(written, out var vector, out _))
            return [vector];
        NotUnderstood(element, "cvss", written);
        return [];
    }

    private IEnumerable<PublicReference> Reference(XElement item)
    {
        if (item.Attribute("type")?.Value is "vendor" or "cwe" || item.Attribute("origin")?.Value is "CVE" || Key(item) is not null)
            return [];
        var (url, title) = (Line(item, "URL"), PlainLine.Block(Part(item, "Title")?.Value).Split('\n'));
        if (!WebAddress.TryParse(url, out var address))
        {
            NotUnderstood(item, "references", PlainLine.Of(item.Value));
            return [];
        }

        var words = title[0].Length > 0 ? title[0] : string.Join(' ', new[] { Line(item, "Name"), Line(item, "VulinfoID") }.Where(text => text.Length > 0));
        return [new PublicReference(new LocalizedText(words.Length > 0 ? words : url), title.Length > 1 ? new LocalizedText(title[1]) : null, address)];
    }

    private ImmutableSortedDictionary<string, ImmutableArray<string>> Related() => RelatedItems()
        .Select(item => (Key: Key(item), Id: Line(item, "VulinfoID"))).Where(item => item.Key is not null && item.Id.Length > 0)
        .GroupBy(item => item.Key!, item => item.Id)
        .ToImmutableSortedDictionary(group => group.Key, group => group.Distinct(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);

    private static string? Key(XElement item) => Line(item, "VulinfoID").StartsWith("JVNDB-", StringComparison.Ordinal) ? "jvndb"
        : Origins.Where(origin => origin.Origin == item.Attribute("origin")?.Value).Select(origin => origin.Key).FirstOrDefault();

    private IEnumerable<ImportedRevision> Revision(XElement item)
    {
        var text = Line(item, "Description");
        if (PageDay.Of(Line(item, "DateTime")) is { } at && text.Length > 0)
            return [new ImportedRevision(at.At, at.IsDay, new LocalizedText(text))];
        NotUnderstood(item, "history", PlainLine.Of(item.Value));
        return [];
    }

    private IEnumerable<XElement> RelatedItems() => All("RelatedItem").Where(item => item.Parent?.Name.LocalName == "Related");

    private IEnumerable<XElement> All(string name) => entry.Descendants().Where(element => element.Name.LocalName == name);

    private void NotUnderstood(XElement element, string key, string words) =>
        bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(PlaceOf(element), key, words));

    private SourceLocation PlaceOf(XElement element) =>
        element is IXmlLineInfo { LineNumber: > 0 } line ? new SourceLocation(file.Path, line.LineNumber, line.LinePosition) : file.Start;

    private static XElement? Part(XElement element, string name) => element.Elements().FirstOrDefault(part => part.Name.LocalName == name);

    private static string Line(XElement element, string name) => Line(Part(element, name));

    private static string Line(XElement? element) => PlainLine.Of(element?.Value);
}

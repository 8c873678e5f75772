using System.Text.Json;
using System.Text.RegularExpressions;
using Jvn.Site.Output.Csaf;
using Jvn.Site.Published;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Verification.Agreement;

/// <summary>What a CSAF document says.</summary>
internal static partial class CsafFacts
{
    private static readonly string FirstAction = $"{PageWords.In(Language.Japanese).FirstAction} / {PageWords.In(Language.English).FirstAction}";

    private static readonly string[] Versions = ["cvss_v2", "cvss_v3"];

    /// <param name="told">What the data says: CSAF writes both languages on one line, and counts more than updates.</param>
    /// <param name="data">The same, for the vendors whose pages are looked for: the references of a document have no numbers.</param>
    public static FactSheet Read(JsonElement csaf, FactSheet told, JsonElement data)
    {
        var head = csaf.GetProperty("document");
        var tracking = head.GetProperty("tracking");
        var vulnerabilities = DataFacts.Items(csaf, "vulnerabilities").ToList();
        var sheet = new FactSheet();
        sheet.Set(Fact.Id, tracking.GetProperty("id").GetString());
        sheet.Set(Fact.Title, head.GetProperty("title").GetString());
        sheet.Set(Fact.Published, tracking.GetProperty("initial_release_date").GetString());
        sheet.Set(Fact.Modified, Update(tracking, told.Facts[Fact.Modified]));
        sheet.Set(Fact.Cve, vulnerabilities.Where(one => one.TryGetProperty("cve", out _)).Select(one => one.GetProperty("cve").GetString()));
        sheet.Set(Fact.Cwe, vulnerabilities.SelectMany(Weaknesses));
        sheet.Set(Fact.Cvss, vulnerabilities.SelectMany(Vectors).Concat(DataFacts.Items(head, "notes").SelectMany(VectorOfNote)));
        sheet.Set(Fact.Vendors, DataFacts.Items(head, "notes").SelectMany(Rows));
        var pages = DataFacts.Items(head, "references").Select(reference => reference.GetProperty("url").Text()).ToHashSet(StringComparer.Ordinal);
        sheet.Set(Fact.Links, DataFacts.LinksOf(data).Where(link => pages.Contains(link.Url))
            .Select(link => $"{link.Vendor.GetProperty("number")} {link.Url}"));
        ReadProducts(sheet, csaf, vulnerabilities);
        sheet.Set(Fact.Action, DataFacts.Items(head, "notes").Where(note => Title(note) == FirstAction)
            .Select(note => Japanese(note.GetProperty("text").Text(), told.Facts[Fact.Action])).FirstOrDefault());
        return sheet;
    }

    /// <summary>When the translation came out after the publication; empty when it did not.</summary>
    public static string TranslatedAt(JsonElement csaf) => DataFacts.Items(csaf.GetProperty("document").GetProperty("tracking"), "revision_history")
        .Where(revision => revision.GetProperty("summary").Text().Split('\n').Contains(RevisionSummaries.Translated))
        .Select(revision => revision.GetProperty("date").Text())
        .LastOrDefault("");

    // A correction and a translation are revisions of the document and no updates of the advisory.
    private static string? Update(JsonElement tracking, string told) => DataFacts.Items(tracking, "revision_history")
        .Select(revision => (Date: revision.GetProperty("date").Text(), Lines: revision.GetProperty("summary").Text().Split('\n')))
        .LastOrDefault(revision => revision.Date == told || revision.Lines.Except(RevisionSummaries.OfNoUpdate).Any())
        .Date;

    private static void ReadProducts(FactSheet sheet, JsonElement csaf, List<JsonElement> vulnerabilities)
    {
        var named = csaf.TryGetProperty("product_tree", out var tree) ? Products(tree)
            .Where(product => Named().IsMatch(product.Product.GetProperty("product_id").Text())).ToList() : [];
        sheet.Set(Fact.Conditions, named.Select(product => RangeText.OfBranch(product.Category, product.Name)).OfType<string>()
            .Where(range => range != RangeText.All));
        sheet.Set(Fact.FullNames, named.Select(product => product.Product.GetProperty("name").GetString()));
        sheet.Set(Fact.Cpe, named.Where(product => product.Product.TryGetProperty("product_identification_helper", out _))
            .Select(product => product.Product.GetProperty("product_identification_helper").GetProperty("cpe").GetString()));
        sheet.Set(Fact.CsafStatuses, vulnerabilities.Where(one => one.TryGetProperty("product_status", out _))
            .SelectMany(one => one.GetProperty("product_status").EnumerateObject())
            .SelectMany(status => status.Value.EnumerateArray().Select(id => $"{id.Text().Split('-')[1]} {status.Name}")));
    }

    private static IEnumerable<(string Category, string Name, JsonElement Product)> Products(JsonElement parent) => DataFacts.Items(parent, "branches")
        .SelectMany(branch =>
        branch.TryGetProperty("product", out var product)
            ? [(branch.GetProperty("category").Text(), branch.GetProperty("name").Text(), product)]
            : Products(branch));

    // The word and the line of text, each perhaps with its translation behind it.
    private static string Japanese(string text, string told) =>
        text.Split('\n') is [var word, .. var rest] ? string.Join(' ', new[] { word.Split(" / ")[0] }.Concat(rest.Select(line => CutAfter(line, told)))) : "";

    private static string CutAfter(string line, string told)
    {
        for (var end = line.IndexOf(" / ", StringComparison.Ordinal); end >= 0; end = line.IndexOf(" / ", end + 1, StringComparison.Ordinal))
        {
            if (told.EndsWith(line[..end], StringComparison.Ordinal))
                return line[..end];
        }

        return line;
    }

    // A vulnerability has a place for one; the others stand in notes, each with its name.
    private static IEnumerable<string?> Weaknesses(JsonElement vulnerability) => DataFacts.Items(vulnerability, "notes").Where(note => Title(note) == "CWE")
        .Select(note => (string?)note.GetProperty("text").Text().Split(':')[0])
        .Concat(vulnerability.TryGetProperty("cwe", out var cwe) ? [cwe.GetProperty("id").GetString()] : []);

    private static IEnumerable<string?> Vectors(JsonElement vulnerability) =>
        DataFacts.Items(vulnerability, "scores")
            .SelectMany(score => Versions.Where(version => score.TryGetProperty(version, out _))
                .Select(version => score.GetProperty(version).GetProperty("vectorString").GetString()))
            .Concat(DataFacts.Items(vulnerability, "notes").SelectMany(VectorOfNote));

    // CSAF 2.0 has no place for the vectors of version 4.
    private static IEnumerable<string?> VectorOfNote(JsonElement note) =>
        Title(note).StartsWith("CVSS v", StringComparison.Ordinal) ? note.GetProperty("text").Text().Split('\n').Select(line => line.Split(' ')[0]) : [];

    // A note for each status, with a line for each vendor: its number in brackets, then perhaps an address.
    private static IEnumerable<string> Rows(JsonElement note)
    {
        var title = Title(note);
        var status = VendorStatusWords.All.Cast<VendorStatus?>().FirstOrDefault(known =>
            title.EndsWith($"：{known!.Value.Name(Language.Japanese)} / {known.Value.Name(Language.English)}", StringComparison.Ordinal));
        return status is null && !VendorsAlone().IsMatch(title) ? []
            : note.GetProperty("text").Text().Split('\n').Select(line => $"{Number().Match(line).Groups[1].Value} {status?.Word() ?? ""}");
    }

    private static string Title(JsonElement note) => note.TryGetProperty("title", out var title) ? title.Text() : "";

    // Of a named product; that of all products of a vendor is its number alone.
    [GeneratedRegex(@"\AJVN-[0-9]+-[0-9a-f]+\z")]
    private static partial Regex Named();

    [GeneratedRegex(@"\Aベンダ情報 / [A-Za-z ]+\z")]
    private static partial Regex VendorsAlone();

    [GeneratedRegex(@".*\(([0-9]+)\)")]
    private static partial Regex Number();
}

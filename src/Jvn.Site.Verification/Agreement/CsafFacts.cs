using System.Text.Json;
using System.Text.RegularExpressions;
using Jvn.Site.Published;

namespace Jvn.Site.Verification.Agreement;

/// <summary>What a CSAF document says.</summary>
internal static partial class CsafFacts
{
    private static readonly string[] Versions = ["cvss_v2", "cvss_v3"];

    public static FactSheet Read(JsonElement csaf)
    {
        var head = csaf.GetProperty("document");
        var tracking = head.GetProperty("tracking");
        var vulnerabilities = DataFacts.Items(csaf, "vulnerabilities").ToList();
        var sheet = new FactSheet();
        sheet.Set(Fact.Id, tracking.GetProperty("id").GetString());
        sheet.Set(Fact.Title, head.GetProperty("title").GetString());
        sheet.Set(Fact.Published, tracking.GetProperty("initial_release_date").GetString());
        sheet.Set(Fact.Modified, tracking.GetProperty("current_release_date").GetString());
        sheet.Set(Fact.Cve, vulnerabilities.Where(one => one.TryGetProperty("cve", out _)).Select(one => one.GetProperty("cve").GetString()));
        sheet.Set(Fact.Cvss, vulnerabilities.SelectMany(Vectors).Concat(DataFacts.Items(head, "notes").SelectMany(VectorOfNote)));
        sheet.Set(Fact.Vendors, DataFacts.Items(head, "notes").SelectMany(Rows));
        return sheet;
    }

    private static IEnumerable<string?> Vectors(JsonElement vulnerability) =>
        DataFacts.Items(vulnerability, "scores")
            .SelectMany(score => Versions.Where(version => score.TryGetProperty(version, out _)).Select(version => score.GetProperty(version).GetProperty("vectorString").GetString()))
            .Concat(DataFacts.Items(vulnerability, "notes").SelectMany(VectorOfNote));

    // CSAF 2.0 has no place for the vectors of version 4.
    private static IEnumerable<string?> VectorOfNote(JsonElement note) =>
        Title(note).StartsWith("CVSS v", StringComparison.Ordinal) ? note.GetProperty("text").Text().Split('\n').Select(line => line.Split(' ')[0]) : [];

    // A note for each status, with a line for each vendor: its number in brackets, then perhaps an address.
    private static IEnumerable<string> Rows(JsonElement note)
    {
        var title = Title(note);
        var status = VendorStatusWords.All.Cast<VendorStatus?>().FirstOrDefault(known => title.EndsWith($"：{known!.Value.Name(Language.Japanese)} / {known.Value.Name(Language.English)}", StringComparison.Ordinal));
        return status is null && !VendorsAlone().IsMatch(title) ? []
            : note.GetProperty("text").Text().Split('\n').Select(line => $"{Number().Match(line).Groups[1].Value} {status?.Word() ?? ""}");
    }

    private static string Title(JsonElement note) => note.TryGetProperty("title", out var title) ? title.Text() : "";

    [GeneratedRegex(@"\Aベンダ情報 / [A-Za-z ]+\z")]
    private static partial Regex VendorsAlone();

    [GeneratedRegex(@".*\(([0-9]+)\)")]
    private static partial Regex Number();
}

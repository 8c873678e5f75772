using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Model;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Json;

/// <summary>The vendors and their statuses: in ours a line each, in others what the products of each have.</summary>
internal sealed partial class CsafStatements
{
    private const string Rows = "ベンダ情報 / Vendor Status";
    private const string Comment = "ベンダからのコメント / ";

    private readonly ILookup<string, string> comments;
    private readonly ILookup<string, string> pages;

    public CsafStatements(ForeignFile file, JsonElement document, JsonElement head, CsafFacts facts, DiagnosticBag bag)
    {
        comments = head.Objects("notes").Where(note => note.Line("title").StartsWith(Comment, StringComparison.Ordinal))
            .ToLookup(note => note.Line("title").Split('(')[^1].TrimEnd(')'), note => note.Block("text"));
        pages = head.Objects("references").ToLookup(reference => reference.Line("url"), reference => reference.Line("summary"));
        var rows = head.Objects("notes").Where(note => note.Line("title").StartsWith(Rows, StringComparison.Ordinal)).ToList();
        All = rows.Count > 0 ? [.. rows.SelectMany(note => Told(file, note, bag))] : [.. Followed(facts)];

        // Where the name of a vendor without a status ends, and the title of its page begins, is not said.
        var told = All.SelectMany(statement => statement.Links).Select(link => link.Url.OriginalString).ToHashSet(StringComparer.Ordinal);
        foreach (var page in head.Objects("references")
            .Where(reference => reference.Line("summary").StartsWith(CsafReferences.VendorPage, StringComparison.Ordinal) && !told
                .Contains(reference.Line("url"))))
            bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(file.Start, "vendors", $"{page.Line("summary")} {page.Line("url")}"));
    }

    public ImmutableArray<ImportedStatement> All { get; }

    // A vendor whose product is affected has products that are, whatever it says of others.
    private static IEnumerable<ImportedStatement> Followed(CsafFacts facts)
    {
        var told = new HashSet<ImportedVendor>();
        foreach (var (status, word) in new[] { (VendorStatus.Vulnerable, "known_affected"), (VendorStatus.NotVulnerableInvestigating, "under_investigation"),
            (VendorStatus.NotVulnerable, "known_not_affected") })
        {
            var named = status == VendorStatus.Vulnerable ? facts.Affected.Select(product => product.Vendor) : [];
            foreach (var vendor in named.Concat(facts.VendorsWith(word)).Where(told.Add))
                yield return new ImportedStatement(vendor, status, null, []);
        }
    }

    private IEnumerable<ImportedStatement> Told(ForeignFile file, JsonElement note, DiagnosticBag bag)
    {
        var words = note.Line("title")[Rows.Length..].TrimStart('：').Split(" / ")[0];
        var status = words.Length == 0 ? null : StatusNames.Of(words);
        foreach (var line in note.Block("text").Split('\n').Where(line => line.Length > 0))
        {
            if (Row().Match(line) is not { Success: true } row || !VendorNumber.TryParse(row.Groups["number"].Value, out var number))
            {
                bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(file.Start, "vendors", line));
                continue;
            }

            var name = BothLanguages.Of(row.Groups["name"].Value);
            yield return new ImportedStatement(new ImportedVendor(name, number), status, comments[$"{number}"].FirstOrDefault(),
                [.. row.Groups["urls"].Value.Split(' ').Select(url => LinkTo(url, name)).OfType<PublicLink>()]);
        }
    }

    private PublicLink? LinkTo(string url, LocalizedText vendor)
    {
        if (!WebAddress.TryParse(url, out var address))
            return null;
        var prefix = $"{CsafReferences.VendorPage}{(vendor.English is null ? vendor.Japanese : $"{vendor.Japanese} / {vendor.English}")} ";
        var title = pages[url].Where(summary => summary.StartsWith(prefix, StringComparison.Ordinal)).Select(summary => summary[prefix.Length..])
            .FirstOrDefault();
        return new PublicLink(title is { Length: > 0 } ? BothLanguages.Of(title) : null, address);
    }

    [GeneratedRegex(@"\A(?<name>.+?) \((?<number>[0-9]{1,9})\)(?: (?<urls>.*))?\z")]
    private static partial Regex Row();
}

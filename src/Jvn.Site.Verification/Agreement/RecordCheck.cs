using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Verification.Agreement;

/// <summary>CVE records say what the advisories say that they are made from, and an advisory and its records name each other.</summary>
internal sealed class RecordCheck(ISiteFiles site)
{
    /// <param name="changed">Only records are compared that are among these files, or that are made from one of them; null means all.</param>
    public IEnumerable<Diagnostic> Check(IReadOnlySet<string>? changed)
    {
        var records = site.Addresses.Where(address => address.StartsWith(SiteUrls.CveFolder, StringComparison.Ordinal)).ToList();
        return [.. records.AsParallel().AsOrdered().Select(address => Safely(() => Compare(address, changed)))
            .AsSequential().SelectMany(found => found), .. site.Addresses
            .Where(address => AdvisoryAddress.IsData(address) && changed?.Contains(address) is not false)
            .AsParallel().AsOrdered().Select(address => Safely(() => Missing(address))).AsSequential().SelectMany(found => found)];
    }

    private List<Diagnostic> Compare(string address, IReadOnlySet<string>? changed)
    {
        var record = Parse(address);
        var cve = record.GetProperty("cveMetadata").GetProperty("cveId").Text();
        var sources = RecordFacts.Named(record).Select(DataOf).ToList();
        if (changed is not null && !changed.Contains(address) && !sources.Exists(changed.Contains))
            return [];
        if (sources.Find(source => !site.Contains(source)) is { } missing)
            return [DiagnosticCatalog.ListedFileMissing.At(new SourceLocation(address), missing)];
        var advisories = sources.ConvertAll(Parse);
        List<Diagnostic> found = [.. sources.Zip(advisories).Where(pair => !Records(pair.Second).Contains(address))
            .Select(pair => DiagnosticCatalog.FileNotListed.At(new SourceLocation(pair.First), address))];
        var said = RecordFacts.Read(record);
        var expected = RecordFacts.Expected(cve, advisories, said);
        return [.. found, .. said.Facts.Where(pair => pair.Value != expected.Facts[pair.Key]).Select(pair =>
            DiagnosticCatalog.FactsDiffer.At(new SourceLocation(address), pair.Key, pair.Value, sources[0], expected.Facts[pair.Key]))];
    }

    // A record that an advisory names is there, and is made from it.
    private List<Diagnostic> Missing(string address)
    {
        var data = Parse(address);
        var id = data.GetProperty("id").Text();
        return
        [
            .. from record in Records(data)
               let isThere = site.Contains(record)
               where !isThere || !RecordFacts.Named(Parse(record)).Contains(id)
               select isThere ? DiagnosticCatalog.FileNotListed.At(new SourceLocation(record), address)
                   : DiagnosticCatalog.ListedFileMissing.At(new SourceLocation(address), record),
        ];
    }

    private static IEnumerable<string> Records(JsonElement data) => DataFacts.Items(data, "cve-records").Select(url => AdvisoryAddress.Of(url.Text()));

    private static string DataOf(string id) => AdvisoryId.TryParse(id, out var known) ? SiteUrls.AdvisoryData(known) : id;

    private JsonElement Parse(string address) => JsonDocument.Parse(site.Read(address)).RootElement;

    private static List<Diagnostic> Safely(Func<List<Diagnostic>> look)
    {
        try
        {
            return look();
        }
        catch (Exception fault) when (fault.MeansUnexpectedForm())
        {
            return []; // the schema says what is wrong with it
        }
    }
}

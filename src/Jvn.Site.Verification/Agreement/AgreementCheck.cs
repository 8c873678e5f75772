using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using System.Xml.Linq;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Verification.Agreement;

/// <summary>Page, data, CSAF, VULDEF and feeds say the same of every advisory, and the index of data names every one that has a page.</summary>
internal sealed class AgreementCheck(ISiteFiles site)
{
    private static readonly string[] YearFeeds = [".rdf", ".xml", ".atom", ".json"];

    private readonly ConcurrentDictionary<string, Lazy<FrozenDictionary<string, FactSheet>>> feeds = new(StringComparer.Ordinal);

    /// <param name="changed">Only advisories of which one of these files speaks are compared; null means all.</param>
    public IEnumerable<Diagnostic> Check(IReadOnlySet<string>? changed)
    {
        var there = site.Addresses.Where(AdvisoryAddress.IsData).ToList();
        var folders = changed?.Select(address => Folder(address.StartsWith("/en/", StringComparison.Ordinal) ? address["/en".Length..] : address))
            .ToHashSet(StringComparer.Ordinal);
        return [.. Listed(there), .. there.AsParallel().AsOrdered()
            .Select(address => CompareAll(address, folders?.Contains(Folder(address)) is false ? changed : null)).AsSequential().SelectMany(found => found)];
    }

    private IEnumerable<Diagnostic> Listed(List<string> there)
    {
        if (Named() is not { } named)
            yield break;
        foreach (var missing in named.Except(there).Order(StringComparer.Ordinal))
            yield return DiagnosticCatalog.ListedFileMissing.At(new SourceLocation(SiteUrls.AdvisoriesData), missing);
        foreach (var unlisted in there.Except(named).Order(StringComparer.Ordinal))
            yield return DiagnosticCatalog.FileNotListed.At(new SourceLocation(SiteUrls.AdvisoriesData), unlisted);
    }

    private HashSet<string>? Named()
    {
        try
        {
            return Parse(SiteUrls.AdvisoriesData) is not { } index ? null
                : [.. DataFacts.Items(index, "advisories").Select(advisory => AdvisoryAddress.Of(advisory.GetProperty("data").Text()))];
        }
        catch (Exception fault) when (fault.MeansUnexpectedForm())
        {
            return null; // the schema says what is wrong with it
        }
    }

    // Where nothing has changed in an advisory's own folders, a document or a feed elsewhere can have.
    private List<Diagnostic> CompareAll(string address, IReadOnlySet<string>? changedElsewhere)
    {
        var found = new List<Diagnostic>();
        try
        {
            if (Parse(address) is { } data && (changedElsewhere is null || SpokenOf(data).Any(changedElsewhere.Contains)))
                Compare(found, address, data);
        }
        catch (Exception fault) when (fault.MeansUnexpectedForm())
        {
            // The schema says what is wrong with it.
        }

        return found;
    }

    private void Compare(List<Diagnostic> found, string address, JsonElement data)
    {
        var csaf = Document(data);
        var translatedAt = TranslatedAt(csaf);
        foreach (var language in Enum.GetValues<Language>())
        {
            var expected = DataFacts.Read(data, language);
            var page = language == Language.English ? "/en" + Folder(address) : Folder(address);

            // Until the translation is out, a page stands in for it that says where the Japanese one is, and nothing else does.
            var isOut = language == Language.Japanese || data.GetProperty("title").TryGetProperty("en", out _);
            Hold(found, address, expected, page + "index.html", () => isOut ? PageFacts.Read(site.Read(page + "index.html"), language) : new FactSheet());
            if (!isOut)
                continue;
            var announced = DataFacts.ReadAnnounced(data, language);
            Hold(found, address, announced, page + "vuldef.xml", () =>
                VuldefFacts.Read(XDocument.Load(new MemoryStream(site.Read(page + "vuldef.xml"))), data, language));

            // A translation that came out later is news to those who read English.
            if (language == Language.English && string.CompareOrdinal(translatedAt, announced.Facts[Fact.Modified]) > 0)
                announced.Set(Fact.Modified, translatedAt);
            HoldFeeds(found, address, announced, page, data, language);
        }

        var told = DataFacts.Read(data, Language.Japanese);
        Hold(found, address, told, csaf, () => CsafFacts.Read(Parse(csaf)!.Value, told, data));
    }

    // Nothing when there is none; whoever compares the document says what is wrong with it.
    private string TranslatedAt(string csaf)
    {
        try
        {
            return site.Contains(csaf) && Parse(csaf) is { } document ? CsafFacts.TranslatedAt(document) : "";
        }
        catch (Exception fault) when (fault.MeansUnexpectedForm())
        {
            return "";
        }
    }

    private void HoldFeeds(List<Diagnostic> found, string address, FactSheet expected, string page, JsonElement data, Language language)
    {
        foreach (var feed in FeedsOf(data, language))
        {
            if (!Items(feed).TryGetValue(page, out var item))
                found.Add(DiagnosticCatalog.FileNotListed.At(new SourceLocation(feed), page));
            else
                Differences(found, address, expected, feed, item);
        }
    }

    private static IEnumerable<string> FeedsOf(JsonElement data, Language language)
    {
        var year = JapanTime.Year(data.GetProperty("published").GetDateTimeOffset());
        return YearFeeds.Select(ending => $"{SiteUrls.Feeds(language)}{year:0000}{ending}");
    }

    // For what is no identifier there is none.
    private static string Document(JsonElement data) =>
        AdvisoryId.TryParse(data.GetProperty("id").Text(), out var id) ? SiteUrls.CsafDocument(id, data.GetProperty("published").GetDateTimeOffset())
            : SiteUrls.CsafFolder;

    private static IEnumerable<string> SpokenOf(JsonElement data) =>
        Enum.GetValues<Language>().SelectMany(language => FeedsOf(data, language)).Append(Document(data));

    private void Hold(List<Diagnostic> found, string address, FactSheet expected, string other, Func<FactSheet> read)
    {
        if (!site.Contains(other))
        {
            found.Add(DiagnosticCatalog.ListedFileMissing.At(new SourceLocation(address), other));
            return;
        }

        try
        {
            Differences(found, address, expected, other, read());
        }
        catch (Exception fault) when (fault.MeansUnexpectedForm())
        {
            // The schema says what is wrong with it.
        }
    }

    private static void Differences(List<Diagnostic> found, string address, FactSheet expected, string other, FactSheet said)
    {
        foreach (var (fact, value) in said.Facts.Where(pair => pair.Value != expected.Facts[pair.Key]))
            found.Add(DiagnosticCatalog.FactsDiffer.At(new SourceLocation(other), fact, value, address, expected.Facts[fact]));
    }

    private JsonElement? Parse(string address)
    {
        try
        {
            return JsonDocument.Parse(site.Read(address)).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Folder(string address) => address[..(address.LastIndexOf('/') + 1)];

    // By the address of an item's page; read when somebody asks for the first of them.
    private FrozenDictionary<string, FactSheet> Items(string feed) => feeds.GetOrAdd(feed, address => new(() => ReadItems(address))).Value;

    private FrozenDictionary<string, FactSheet> ReadItems(string feed)
    {
        if (!site.Contains(feed))
            return FrozenDictionary<string, FactSheet>.Empty;
        try
        {
            return FeedFacts.Read(site, feed).DistinctBy(item => item.Page).ToFrozenDictionary(item => item.Page, item => item.Sheet, StringComparer.Ordinal);
        }
        catch (Exception fault) when (fault.MeansUnexpectedForm())
        {
            return FrozenDictionary<string, FactSheet>.Empty; // the schema says what is wrong with it
        }
    }
}

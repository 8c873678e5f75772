using System.Collections.Frozen;
using System.Collections.Immutable;
using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Search;

/// <summary>What the search page searches: a file a year and language, and one of vendors. Derived from the model alone.</summary>
/// <remarks>A year's file changes only when something of that year does: it names vendors by number and counts nothing.</remarks>
public sealed class SearchIndex
{
    private readonly ImmutableArray<SearchFile> files;
    private readonly FrozenDictionary<Language, SearchFiles> addresses;

    private SearchIndex(ImmutableArray<SearchFile> files, FrozenDictionary<Language, SearchFiles> addresses)
    {
        this.files = files;
        this.addresses = addresses;
    }

    public static SearchIndex Of(SiteModel site)
    {
        var vendors = SearchVendors.Of(site.Vendors);
        var years = site.Years.Select(year => (Year: year, Advisories: site.PublishedIn(year))).ToImmutableArray();
        var shards =
            (from language in Enum.GetValues<Language>()
             from year in years
             select (Language: language, year.Year, File: SearchShard.Of(year.Year, year.Advisories, language))).ToImmutableArray();
        return new SearchIndex(
            [vendors, .. shards.Select(shard => shard.File)],
            Enum.GetValues<Language>().ToFrozenDictionary(
                language => language,
                language => new SearchFiles(
                    vendors.Address,
                    [.. shards.Where(shard => shard.Language == language).Select(shard => new SearchFileOfYear(shard.Year, shard.File.Address))])));
    }

    /// <summary>What the search page has to name.</summary>
    public SearchFiles In(Language language) => addresses[language];

    /// <summary>Writes every file. The name tells the content, so the time does not have to.</summary>
    public void Write(ISiteWriter tree)
    {
        foreach (var file in files)
            tree.Write(file.Address, file.Bytes.Span, PageTimes.Fixed);
    }
}

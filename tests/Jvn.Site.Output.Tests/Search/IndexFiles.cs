using System.Text;
using Jvn.Site.Output.Search;
using Jvn.Site.Output.Tests.Tree;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Tests.Search;

/// <summary>The search index of a site, as written.</summary>
internal sealed class IndexFiles
{
    private readonly SearchIndex index;

    private IndexFiles(SearchIndex index, SortedDictionary<string, string> texts)
    {
        this.index = index;
        Texts = texts;
    }

    /// <summary>The text of every file by address.</summary>
    public SortedDictionary<string, string> Texts { get; }

    public static IndexFiles Of(SiteModel site)
    {
        using var folder = new OutputFolder();
        using var tree = OutputTree.Stage(folder.Output);
        var index = SearchIndex.Of(site);
        index.Write(tree);
        return new IndexFiles(index,
            new(tree.Addresses.ToDictionary(address => address, address => Encoding.UTF8.GetString(tree.Read(address))), StringComparer.Ordinal));
    }

    public SearchFiles In(Language language) => index.In(language);

    /// <summary>The fields of each advisory, newest first.</summary>
    public string[][] Entries(Language language) => [.. In(language).Years.SelectMany(year => Turned(Cut(Texts[year.Address])))];

    public string[][] Vendors => Cut(Texts[In(Language.Japanese).Vendors]);

    private static IEnumerable<string[]> Turned(string[][] lines) => lines[0].Select((_, entry) => lines.Select(line => line[entry]).ToArray());

    private static string[][] Cut(string text)
    {
        if (text.Length > 0 && !text.EndsWith('\n'))
            throw new FormatException("The last line has no end.");
        return [.. text.Split('\n')[..^1].Select(line => line.Split('\t'))];
    }
}

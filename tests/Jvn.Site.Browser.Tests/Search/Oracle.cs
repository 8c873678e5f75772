using System.Text;

namespace Jvn.Site.Browser.Tests.Search;

/// <summary>What a search must find and in which order, worked out from the tables alone: field by field, with a fold written out as a table. It shares nothing
/// with the script.</summary>
internal static class Oracle
{
    private const string HalfWidth = "ｦｧｨｩｪｫｬｭｮｯｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ";
    private const string FullWidth = "ヲァィゥェォャュョッアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    private const string Dropped = "ーｰ-‐‑‒–—―−－・･·#＃()（）[]［］{}「」｢｣『』【】〔〕《》〈〉,，、､.．。｡ 　";

    public static IReadOnlyList<string> Answer(string query)
    {
        var words = query.Split([' ', '　', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(Fold).Where(word => word.Length > 0).ToList();
        return words.Count == 0 ? [] : [.. Collection.Advisories
            .Select(advisory => (Advisory: advisory, Rank: Rank(advisory, words)))
            .Where(hit => hit.Rank.Place < 7)
            .OrderBy(hit => hit.Rank.Place)
            .ThenBy(hit => hit.Rank.Sum)
            .ThenBy(hit => hit.Rank.Offset)
            .ThenByDescending(hit => hit.Advisory.Released, StringComparer.Ordinal)
            .ThenBy(hit => hit.Advisory.Id, StringComparer.Ordinal)
            .Select(hit => hit.Advisory.Id)];
    }

    // The whole query as an identifier or a CVE first; else the weakest word counts, then all of them, then their offsets in the title.
    private static (int Place, int Sum, int Offset) Rank(CollectedAdvisory advisory, IReadOnlyList<string> words)
    {
        var whole = Place(advisory, string.Concat(words)).Place;
        if (whole <= 1)
            return (whole, 0, 0);
        var places = words.Select(word => Place(advisory, word)).ToList();
        return (places.Max(place => place.Place), places.Sum(place => place.Place), places.Sum(place => place.Offset));
    }

    private static (int Place, int Offset) Place(CollectedAdvisory advisory, string word)
    {
        var id = Fold(advisory.Id);
        var number = advisory.Id.Contains('#', StringComparison.Ordinal) ? advisory.Id.Split('#')[1].ToLowerInvariant() : null;
        if (word == id || word == number)
            return (0, 0);
        var known = !advisory.IsWithdrawn;
        if (known && advisory.Cves.Any(cve => Fold(cve) == word))
            return (1, 0);
        if (id.StartsWith(word, StringComparison.Ordinal) || number?.StartsWith(word, StringComparison.Ordinal) == true)
            return (2, 0);
        var offset = Fold(advisory.Title).IndexOf(word, StringComparison.Ordinal);
        if (offset >= 0)
            return (3, offset);
        bool Has(IEnumerable<string> texts) => known && texts.Any(text => Fold(text).Contains(word, StringComparison.Ordinal));
        return Has(advisory.Products) ? (4, 0)
            : Has(advisory.Vendors.SelectMany(vendor =>
                vendor.Vendor.Aliases.Concat([vendor.Vendor.Japanese, vendor.Vendor.English, vendor.Vendor.Kana]))) ? (5, 0)
            : id.Contains(word, StringComparison.Ordinal) || Has(advisory.Cves) || Has(advisory.Cwes) ? (6, 0)
            : (7, 0);
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder();
        foreach (var letter in text)
        {
            if (letter is 'ﾞ' or 'ﾟ')
                folded[^1] = (char)(folded[^1] + (letter == 'ﾞ' ? 1 : 2)); // a voiced kana stands behind its plain one
            else if (!Dropped.Contains(letter))
                folded.Append(FoldLetter(letter));
        }

        return folded.ToString();
    }

    private static char FoldLetter(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => (char)(letter + 32),
        >= '！' and <= '～' => FoldLetter((char)(letter - 0xFEE0)),
        >= 'ぁ' and <= 'ゖ' => (char)(letter + 0x60),
        _ => HalfWidth.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? FullWidth[at] : letter,
    };
}

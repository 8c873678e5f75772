using System.Collections.Frozen;

namespace Jvn.Site.Published;

/// <summary>What weaknesses are called: in English exactly as in CWE 4.17 (test 6.1.11 of CSAF compares), in Japanese where there is a usual word. CWE is owned
/// by The MITRE Corporation (see NOTICE).</summary>
public static class CweNames
{
    private static readonly FrozenDictionary<int, string> English = Read("cwe-names.tsv");
    private static readonly FrozenDictionary<int, string> Japanese = Read("cwe-names-ja.tsv");

    /// <summary>The exact name in the list; null for what the list does not have.</summary>
    public static string? Of(CweId id) => id.IsNumbered ? English.GetValueOrDefault(id.Number) : null;

    /// <summary>The name for readers of a language: the English one where there is none in Japanese; null where there is none at all.</summary>
    public static LanguageText? In(CweId id, Language language)
    {
        if (!id.IsNumbered)
            return new LanguageText(UnnumberedIn(id, language), language);
        if (language == Language.Japanese && Japanese.TryGetValue(id.Number, out var japanese))
            return new LanguageText(japanese, Language.Japanese);
        return Of(id) is { } english ? new LanguageText(english, Language.English) : null;
    }

    // As the national database calls them.
    private static string UnnumberedIn(CweId id, Language language) => (id.IsOther, language) switch
    {
        (true, Language.Japanese) => "その他",
        (true, Language.English) => "Other",
        (false, Language.Japanese) => "情報不足",
        (false, Language.English) => "Insufficient information",
        (_, not (Language.Japanese or Language.English)) => throw new ArgumentOutOfRangeException(nameof(language)),
    };

    private static FrozenDictionary<int, string> Read(string name)
    {
        using var stream = typeof(CweNames).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(row => int.Parse(row[0]), row => row[1]);
    }
}

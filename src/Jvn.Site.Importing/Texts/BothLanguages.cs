using Jvn.Site.Published;

namespace Jvn.Site.Importing.Texts;

/// <summary>A line of our documents that has Japanese, a slash and English.</summary>
internal static class BothLanguages
{
    /// <summary>Where nobody can tell what belongs to which language, all of it is Japanese.</summary>
    public static LocalizedText Of(string line)
    {
        var parts = line.Split(" / ");
        return parts is [{ Length: > 0 } japanese, { Length: > 0 } english] && !english.Any(letter => letter is >= 'ぁ' and <= 'ヿ' or >= '一' and <= '龥')
            ? new LocalizedText(japanese, english) : new LocalizedText(line);
    }
}

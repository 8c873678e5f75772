using Jvn.Site.Published;

namespace Jvn.Site.Theme.Parts;

/// <summary>The language of a text that nobody named the language of: other names of vendors, names of products, a vendor's own words.</summary>
public static class ScriptLanguage
{
    /// <summary>Japanese as soon as there is one kana or kanji; a screen reader then reads all of it.</summary>
    public static Language Of(string text) => text.Any(IsJapanese) ? Language.Japanese : Language.English;

    private static bool IsJapanese(char letter) => letter is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}

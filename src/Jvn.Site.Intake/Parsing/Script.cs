using System.Text.RegularExpressions;

namespace Jvn.Site.Intake.Parsing;

/// <summary>In which letters a text is written.</summary>
internal static partial class Script
{
    /// <summary>It has kana or Chinese characters.</summary>
    public static bool IsJapanese(string text) => Japanese().IsMatch(text);

    /// <summary>It has Latin letters, and none of Japan's.</summary>
    public static bool IsLatinOnly(string text) => !Japanese().IsMatch(text) && text.Any(char.IsAsciiLetter);

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}\p{IsCJKUnifiedIdeographsExtensionA}]")]
    private static partial Regex Japanese();
}

using System.Text.RegularExpressions;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Writing;

/// <summary>Texts as values of YAML: plain where that means the same, and in quotes otherwise.</summary>
internal static partial class YamlText
{
    /// <summary>One line.</summary>
    public static string Of(string text) => Plain().IsMatch(text) && !IsWord(text) ? text : QuotedText.Of(text);

    /// <summary>Within brackets, where more signs mean something.</summary>
    public static string InFlow(string text) => Of(text) is var value && value.IndexOfAny([',', '[', ']', '{', '}']) >= 0 ? QuotedText.Of(text) : value;

    public static string InFlow(LocalizedText text) =>
        text.English is { } english ? $"{{ja: {InFlow(text.Japanese)}, en: {InFlow(english)}}}" : InFlow(text.Japanese);

    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items.Select(InFlow))}]";

    private static bool IsWord(string text) => text.ToLowerInvariant() is "true" or "false" or "null" or "yes" or "no" or "on" or "off";

    // Begins with a letter and holds nothing that YAML reads as anything else.
    [GeneratedRegex(@"\A\p{L}(?:[^:#""'\\\p{C}]|:(?=[^\s\p{C}]))*(?<![\s:])\z")]
    private static partial Regex Plain();
}

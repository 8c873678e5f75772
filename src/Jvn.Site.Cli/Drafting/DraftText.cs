using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Drafting;

/// <summary>The text of a new file: UTF-8 without a mark, lines ended by line feeds. What is not known yet is left out: an empty section says nothing to
/// anybody, and a missing field is told by the check.</summary>
internal sealed partial class DraftText
{
    private readonly StringBuilder text = new();

    public byte[] Bytes => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text.ToString());

    public DraftText Line(string line)
    {
        text.Append(line).Append('\n');
        return this;
    }

    /// <summary>A field; nothing where there is no value.</summary>
    public DraftText Field(string key, string? value) => value is null ? this : Line($"{key}: {Value(value)}");

    /// <summary>A field with lines of its own below it; nothing where there is none.</summary>
    public DraftText Field(string key, IReadOnlyCollection<string> below)
    {
        if (below.Count > 0)
            Line($"{key}:");
        foreach (var line in below)
            Line($"  {line}");
        return this;
    }

    /// <summary>All headings of a body, with nothing below.</summary>
    /// <param name="isNotice">That of a notice has no 対策方法: the sentence is fixed.</param>
    public DraftText Headings(Language language, bool isNotice)
    {
        foreach (var (index, kind) in Enum.GetValues<SectionKind>().Where(kind => !isNotice || kind != SectionKind.Solution).Index())
            Line((index == 0 ? "" : "\n") + $"## {SectionHeadings.NameOf(kind, language)}");
        return this;
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Words in one language or in both, as a value.</summary>
    public static string Words(string japanese, string? english) =>
        english is null ? Value(japanese) : $"{{ja: {QuotedText.Of(japanese)}, en: {QuotedText.Of(english)}}}";

    /// <summary>Without quotes where it needs none.</summary>
    public static string Value(string value) => Plain().IsMatch(value) ? value : QuotedText.Of(value);

    /// <summary>The maps of a list, each in lines of its own.</summary>
    public static ImmutableArray<string> Items(IEnumerable<ImmutableArray<(string Key, string Value)>> items) =>
        [.. items.SelectMany(item => item.Select((field, index) => $"{(index == 0 ? "- " : "  ")}{field.Key}: {field.Value}"))];

    // Letters and digits to begin with; and nothing that ends a value, begins a comment, or reads as a number or a word of YAML.
    [GeneratedRegex("""\A(?!(?:true|false|null|yes|no|on|off|~)\z)[\p{L}](?:[^:#"'\\\[\]{},&*!|>%@`]|:(?=[^\s])|(?<=[^\s])#)*(?<![\s:])\z|\A\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d\+09:00)?\z""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Plain();
}

using System.Collections.Frozen;
using System.CommandLine;

namespace Jvn.Site.Cli.Commands;

/// <summary>The help in Japanese. A test finds every text that has none.</summary>
internal static class HelpInJapanese
{
    /// <summary>The resource, and its name beside this file: a text in English, a tab, the same in Japanese.</summary>
    public const string File = "help-in-japanese.tsv";

    private static readonly Lazy<FrozenDictionary<string, string>> Texts = new(Read);

    // What the parser writes of itself. Where columns stand is not to change.
    private static readonly (string English, string Japanese)[] OfTheParser =
    [
        ("Description:\n", "説明:\n"), ("Usage:\n", "使い方:\n"), ("Arguments:\n", "引数:\n"), ("Options:\n", "オプション:\n"), ("Commands:\n", "コマンド:\n"),
        (" [command]", " [コマンド]"), (" [options]", " [オプション]"), (" (REQUIRED)", "（必須）   "), ("[default: ", "[既定値: "),
    ];

    /// <summary>The finished help with the parser's own words in Japanese, too.</summary>
    public static string Headings(string help) => OfTheParser.Aggregate(
        help.ReplaceLineEndings("\n"), (text, words) => text.Replace(words.English, words.Japanese, StringComparison.Ordinal));

    /// <summary>Says everything below a command in Japanese.</summary>
    public static void Apply(Command command)
    {
        command.Description = Of(command.Description);
        foreach (var option in command.Options)
            option.Description = Of(option.Description);
        foreach (var argument in command.Arguments)
            argument.Description = Of(argument.Description);
        foreach (var below in command.Subcommands)
            Apply(below);
    }

    /// <summary>The text itself where it has no Japanese one.</summary>
    private static string? Of(string? english) => english is null ? null : Texts.Value.GetValueOrDefault(english, english);

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(HelpInJapanese).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t', 2)).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }
}

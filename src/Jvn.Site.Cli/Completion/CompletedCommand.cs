using System.Collections.Immutable;
using System.CommandLine;

namespace Jvn.Site.Cli.Completion;

/// <summary>A command as a shell completes it.</summary>
/// <param name="Path">Its words, each behind a slash; empty for the program itself.</param>
/// <param name="About">In one sentence.</param>
internal sealed record CompletedCommand(
    string Path, string About, ImmutableArray<CompletedCommand> Commands, ImmutableArray<CompletedOption> Options, ImmutableArray<CompletedValue> Arguments)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>It and all below it.</summary>
    public IEnumerable<CompletedCommand> Tree => Commands.SelectMany(command => command.Tree).Prepend(this);

    /// <summary>What can stand next, and what it is about.</summary>
    public IEnumerable<(string Word, string About)> Words =>
        Commands.Select(command => (command.Name, command.About)).Concat(Options.Select(option => (option.Name, option.About)));

    /// <summary>The options whose value stands in a word of its own.</summary>
    public IEnumerable<CompletedOption> OptionsWithValues => Options.Where(option => option.Value.Kind != ValueKind.None);

    public static CompletedCommand Of(RootCommand program) => Of(program, path: "");

    private static CompletedCommand Of(Command command, string path) => new(
        path,
        Sentence(command.Description),
        [.. command.Subcommands.Where(below => !below.Hidden).Select(below => Of(below, $"{path}/{below.Name}"))],
        [
            .. command.Options.Concat(command.Parents.OfType<Command>().SelectMany(above => above.Options.Where(option => option.Recursive)))
                .Where(option => !option.Hidden).Select(option => new CompletedOption(option.Name, Sentence(option.Description), CompletedValue.Of(option)))
                .DistinctBy(option => option.Name).OrderBy(option => option.Name, StringComparer.Ordinal),
        ],
        [.. command.Arguments.Where(argument => !argument.Hidden).Select(CompletedValue.Of)]);

    private static string Sentence(string? text)
    {
        var words = text ?? "";
        var end = words.IndexOf(". ", StringComparison.Ordinal) is var stop and > 0 ? stop : words.IndexOf('。', StringComparison.Ordinal);
        return (end > 0 ? words[..end] : words).TrimEnd('.');
    }
}

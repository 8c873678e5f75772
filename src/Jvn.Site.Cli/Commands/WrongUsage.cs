using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Commands;

/// <summary>What is wrong with a command line, and what was probably meant.</summary>
/// <param name="Meant">The command or option that is spelt most like what nobody knows.</param>
internal sealed partial record WrongUsage(ImmutableArray<Bilingual> Words, string? Meant)
{
    public bool IsEmpty => Words.IsEmpty;

    /// <param name="typed">The command line as it was typed.</param>
    public static WrongUsage Of(ParseResult parsed, IReadOnlyCollection<string> typed)
    {
        var all = WithoutValues([.. parsed.UnmatchedTokens.Concat(Misread(parsed, typed)).Distinct()], typed).ToList();

        // Behind a command that nobody knows, what belongs to it is unknown too.
        var isCommand = all is [not ['-', ..], ..] && parsed.CommandResult.Command.Subcommands.Count > 0;
        ImmutableArray<string> unknown = [.. all.Take(isCommand ? 1 : all.Count)];

        // What else the parser says of the command follows from that.
        var errors = parsed.Errors.Where(error => unknown.IsEmpty || error.SymbolResult is not (CommandResult or ArgumentResult));
        return new WrongUsage(
            [
                .. unknown.Select(VisibleText.Of)
                    .Select(word => new Bilingual($"「{word}」というコマンドやオプションはありません。", $"There is no command or option '{word}'.")),
                .. errors.Select(error => UsageErrors.Of(error.Message)),
            ],
            unknown is [var first, ..] ? Nearest(first, parsed.CommandResult.Command) : null);
    }

    // What stands behind an option that nobody knows was to be its value.
    private static IEnumerable<string> WithoutValues(List<string> unknown, IReadOnlyCollection<string> typed)
    {
        var values = typed.Zip(typed.Skip(1)).Where(pair => pair.First.StartsWith("--", StringComparison.Ordinal) && unknown.Contains(pair.First)
            && !pair.Second.StartsWith('-')).Select(pair => pair.Second).ToHashSet(StringComparer.Ordinal);
        return unknown.Where(word => !values.Contains(word));
    }

    // What looks like an option and is none would be taken for a path or for another option's value. Behind "--" everything is a value.
    private static IEnumerable<string> Misread(ParseResult parsed, IReadOnlyCollection<string> typed)
    {
        var free = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).Where(token => token.Type == TokenType.Argument);
        var ofArguments = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).ToList();
        return free.Where(token => token.Value is ['-', _, ..] && (ofArguments.Contains(token, ReferenceEqualityComparer.Instance)
            || (OptionForm().IsMatch(token.Value) && typed.Contains(token.Value)))).Select(token => token.Value);
    }

    private static string? Nearest(string typed, Command command) => typed == command.Name ? null
        : NearestName.Of(typed.Split('=')[0], typed.StartsWith('-')
            ? command.Options.Concat(command.Parents.OfType<Command>().SelectMany(above => above.Options.Where(option => option.Recursive)))
                .Select(option => option.Name)
            : command.Subcommands.Select(below => below.Name));

    [GeneratedRegex(@"\A--[a-z][a-z-]*(=.*)?\z", RegexOptions.Singleline)]
    private static partial Regex OptionForm();
}

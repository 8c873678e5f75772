using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;

namespace Jvn.Site.Cli.Completion;

/// <param name="Words">Those that are offered, where there are fixed ones.</param>
internal sealed record CompletedValue(ValueKind Kind, ImmutableArray<string> Words)
{
    public static CompletedValue Of(Option option) => option.ValueType == typeof(bool) || option.Arity.MaximumNumberOfValues == 0
        ? new CompletedValue(ValueKind.None, [])
        : Of(option.HelpName, option.GetCompletions(CompletionContext.Empty));

    public static CompletedValue Of(Argument argument) => Of(argument.HelpName ?? argument.Name, argument.GetCompletions(CompletionContext.Empty));

    private static CompletedValue Of(string? name, IEnumerable<CompletionItem> completions) => completions.Select(item => item.Label).ToImmutableArray() switch
    {
        { IsEmpty: false } words => new(ValueKind.Word, [.. words.Order(StringComparer.Ordinal)]),
        _ => new(name switch { "folder" => ValueKind.Folder, "file" or "path" => ValueKind.Path, "id" => ValueKind.Advisory, _ => ValueKind.Other }, []),
    };
}

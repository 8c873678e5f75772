using System.Text;

namespace Jvn.Site.Cli.Completion;

/// <summary>For <c>~/.config/fish/completions/jvn.fish</c>.</summary>
internal static class FishCompletion
{
    public static string Of(CompletedCommand program)
    {
        var script = new StringBuilder("""
            # fish completion for jvn, made by 'jvn completion fish'
            function __jvn_at
                set -l command
                set -l typed (commandline -opc)
                for word in $typed[2..-1]
                    switch "$command/$word"

            """);
        script.Append($"            case {string.Join(' ', program.Tree.Skip(1).Select(command => command.Path))}\n");
        script.Append("""
                            set command "$command/$word"
                    end
                end
                test "$command" = "$argv[1]"
            end
            complete -c jvn -f

            """);
        foreach (var command in program.Tree)
        {
            var at = $"complete -c jvn -n {Quoted($"__jvn_at '{command.Path}'")}";
            foreach (var below in command.Commands)
                script.Append($"{at} -a {below.Name} -d {Quoted(below.About)}\n");
            foreach (var option in command.Options)
                script.Append($"{at} {Name(option.Name)}{Value(option.Value)} -d {Quoted(option.About)}\n");
            foreach (var argument in command.Arguments)
            {
                if (Argument(argument) is { } offer)
                    script.Append($"{at} {offer}\n");
            }
        }

        return script.ToString();
    }

    private static string Name(string name) => name.StartsWith("--", StringComparison.Ordinal) ? $"-l {name[2..]}" : $"-s {name.TrimStart('-')}";

    private static string Value(CompletedValue value) => value.Kind switch
    {
        ValueKind.None => "",
        ValueKind.Path => " -r -F",
        ValueKind.Other => " -x",
        _ => $" -x {Argument(value)}",
    };

    private static string? Argument(CompletedValue value) => value.Kind switch
    {
        ValueKind.Folder => "-a '(__fish_complete_directories)'",
        ValueKind.Path => "-F",
        ValueKind.Advisory => "-a '(set -l typed (commandline -opc); $typed[1] completion ids 2>/dev/null)'",
        ValueKind.Word => $"-a '{string.Join(' ', value.Words)}'",
        _ => null,
    };

    private static string Quoted(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}

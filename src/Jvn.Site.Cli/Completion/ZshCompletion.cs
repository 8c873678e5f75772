using System.Text;

namespace Jvn.Site.Cli.Completion;

/// <summary>For a file <c>_jvn</c> in <c>fpath</c>, or <c>source &lt;(jvn completion zsh)</c> behind <c>compinit</c>.</summary>
internal static class ZshCompletion
{
    public static string Of(CompletedCommand program)
    {
        var script = new StringBuilder("""
            #compdef jvn
            # zsh completion for jvn, made by 'jvn completion zsh'
            _jvn() {
              local current=${words[CURRENT]} previous=${words[CURRENT-1]} command= i
              local -a commands options
              for ((i = 2; i < CURRENT; i++)); do
                case "$command/${words[i]}" in

            """);
        script.Append($"      {string.Join('|', program.Tree.Skip(1).Select(command => command.Path))}) command=$command/${{words[i]}} ;;\n");
        script.Append("    esac\n  done\n  case \"$command $previous\" in\n");
        foreach (var command in program.Tree)
        {
            foreach (var option in command.OptionsWithValues)
                script.Append($"    '{command.Path} {option.Name}') {Offer(option.Value) ?? "_message value"}; return ;;\n");
        }

        script.Append("  esac\n  case \"$command\" in\n");
        foreach (var command in program.Tree)
        {
            var argument = command.Arguments is [.., var last] ? Offer(last) : null;
            script.Append($"    '{command.Path}')\n");
            if (argument is not null)
                script.Append($"      if [[ $current != -* ]]; then {argument}; return; fi\n");
            Append(script, "commands", command.Commands.Select(below => (below.Name, below.About)));
            Append(script, "options", command.Options.Select(option => (option.Name, option.About)));
            script.Append("      ;;\n");
        }

        return script.Append("""
              esac
              [[ $current == -* ]] || _describe -t commands command commands
              [[ $current != -* && -n $commands ]] || _describe -o option options
            }
            if [[ ${funcstack[1]-} == _jvn ]]; then _jvn "$@"; else compdef _jvn jvn; fi

            """).ToString();
    }

    private static void Append(StringBuilder script, string name, IEnumerable<(string Word, string About)> words)
    {
        script.Append($"      {name}=(\n");
        foreach (var (word, about) in words)
            script.Append($"        {Quoted($"{word}:{about}")}\n");
        script.Append("      )\n");
    }

    private static string? Offer(CompletedValue value) => value.Kind switch
    {
        ValueKind.Folder => "_files -/",
        ValueKind.Path => "_files",
        ValueKind.Advisory => "compadd -- ${(f)\"$(${words[1]} completion ids 2>/dev/null)\"}",
        ValueKind.Word => $"compadd -- {string.Join(' ', value.Words)}",
        _ => null,
    };

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}

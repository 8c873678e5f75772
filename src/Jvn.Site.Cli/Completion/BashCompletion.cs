using System.Text;

namespace Jvn.Site.Cli.Completion;

/// <summary>For <c>~/.bashrc</c>: <c>source &lt;(jvn completion bash)</c>.</summary>
internal static class BashCompletion
{
    public static string Of(CompletedCommand program)
    {
        var script = new StringBuilder("""
            # bash completion for jvn, made by 'jvn completion bash'
            _jvn() {
              local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= words= kind= i
              if [ "$current" = = ]; then current=; elif [ "$previous" = = ]; then previous=${COMP_WORDS[COMP_CWORD-2]}; fi
              for ((i = 1; i < COMP_CWORD; i++)); do
                case "$command/${COMP_WORDS[i]}" in

            """);
        script.Append($"      {string.Join(" | ", program.Tree.Skip(1).Select(command => command.Path))}) command=$command/${{COMP_WORDS[i]}} ;;\n");
        script.Append("    esac\n  done\n  case \"$command $previous\" in\n");
        foreach (var command in program.Tree)
        {
            foreach (var option in command.OptionsWithValues)
                script.Append($"    '{command.Path} {option.Name}') kind={Kind(option.Value)} words='{string.Join(' ', option.Value.Words)}' ;;\n");
        }

        script.Append("    *) case \"$command\" in\n");
        foreach (var command in program.Tree)
        {
            var argument = command.Arguments is [.., var last] ? last : new CompletedValue(ValueKind.None, []);
            var words = command.Words.Select(word => word.Word).Concat(argument.Words);
            script.Append($"      '{command.Path}') kind={Kind(argument)} words='{string.Join(' ', words)}' ;;\n");
        }

        return script.Append("""
                esac
                [[ $current != -* ]] || kind=word ;;
              esac
              case $kind in
                folder) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
                path) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
                advisory) mapfile -t COMPREPLY < <(compgen -W "$("${COMP_WORDS[0]}" completion ids 2>/dev/null)" -- "$current") ;;
                word) mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current") ;;
                *) COMPREPLY=() ;;
              esac
            }
            complete -F _jvn jvn ./jvn

            """).ToString();
    }

    private static string Kind(CompletedValue value) => value.Kind switch
    {
        ValueKind.Folder => "folder",
        ValueKind.Path => "path",
        ValueKind.Advisory => "advisory",
        ValueKind.Word or ValueKind.None => "word",
        _ => "other",
    };
}

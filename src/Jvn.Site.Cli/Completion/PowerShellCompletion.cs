using System.Text;

namespace Jvn.Site.Cli.Completion;

/// <summary>For <c>$PROFILE</c>: <c>jvn completion pwsh | Out-String | Invoke-Expression</c>.</summary>
internal static class PowerShellCompletion
{
    public static string Of(CompletedCommand program)
    {
        var script = new StringBuilder("""
            # PowerShell completion for jvn, made by 'jvn completion pwsh'
            Register-ArgumentCompleter -Native -CommandName jvn -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $words = @{

            """);
        foreach (var command in program.Tree)
        {
            var words = command.Words.Select(word => word.Word).Concat(command.Arguments.SelectMany(argument => argument.Words));
            script.Append($"        '{command.Path}' = @({string.Join(", ", words.Select(word => $"'{word}'"))})\n");
        }

        script.Append("    }\n    $values = @{\n");
        foreach (var command in program.Tree)
        {
            foreach (var option in command.OptionsWithValues)
                script.Append($"        '{command.Path} {option.Name}' = @({string.Join(", ", option.Value.Words.Select(word => $"'{word}'"))})\n");
        }

        script.Append($"    }}\n    $advisories = @({string.Join(", ", program.Tree.Where(TakesAdvisory).Select(command => $"'{command.Path}'"))})\n");
        return script.Append("""
                $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
                $command = ''
                foreach ($word in ($typed | Select-Object -Skip 1)) {
                    if ($words.ContainsKey("$command/$word")) { $command = "$command/$word" }
                }
                $previous = "$command $($typed[-1])"
                $known = if ($values.ContainsKey($previous)) { $values[$previous] }
                    elseif ($advisories -contains $command -and -not $wordToComplete.StartsWith('-')) { & $typed[0] completion ids 2>$null }
                    else { $words[$command] }
                $known | Where-Object { $_ -like "$wordToComplete*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """).ToString();
    }

    private static bool TakesAdvisory(CompletedCommand command) => command.Arguments.Any(argument => argument.Kind == ValueKind.Advisory);
}

using System.CommandLine;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn history</c>: 更新履歴 of an advisory.</summary>
internal sealed class HistoryCommand : Command
{
    public HistoryCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("history", "Keeps the history of updates of an advisory.") =>
        Subcommands.Add(new HistoryAddCommand(options, clock, results));
}

using System.CommandLine;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn status</c>: the statuses of vendors.</summary>
internal sealed class StatusCommand : Command
{
    public StatusCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("status", "Keeps the statuses of the vendors of an advisory.") =>
        Subcommands.Add(new StatusSetCommand(options, clock, results));
}

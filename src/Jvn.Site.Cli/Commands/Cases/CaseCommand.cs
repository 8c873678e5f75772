using System.CommandLine;

namespace Jvn.Site.Cli.Commands.Cases;

/// <summary><c>jvn case</c>: what happened before a release.</summary>
internal sealed class CaseCommand : Command
{
    public CaseCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("case", "Shows and keeps the case of an advisory: who was told what and when.")
    {
        Subcommands.Add(new CaseShowCommand(options, clock, results));
        Subcommands.Add(new CaseLogCommand(options, clock, results));
    }
}

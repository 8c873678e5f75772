using System.CommandLine;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Cli.Terminals;

namespace Jvn.Site.Cli.Commands.Replies;

/// <summary><c>jvn reply</c>: what vendors answer.</summary>
internal sealed class ReplyCommand : Command
{
    public ReplyCommand(
        CommonOptions options, Func<string, string?> environment, TimeProvider clock, Stream results, Stream standardInput, ITerminal terminal)
        : base("reply", "Takes over what vendors answer by signed mail.") =>
        Subcommands.Add(new ReplyImportCommand(options, new KeyFiles(environment, clock), clock, results, standardInput, terminal));
}

using System.CommandLine;
using Jvn.Site.Cli.Drafting;
using Jvn.Site.Cli.Terminals;

namespace Jvn.Site.Cli.Commands.New;

/// <summary><c>jvn new</c>: the first text of what an editor begins.</summary>
internal sealed class NewCommand : Command
{
    public NewCommand(CommonOptions options, TimeProvider clock, Stream results, ITerminal terminal, IChance chance)
        : base("new", "Begins an advisory, a translation, a revision, a notice or a vendor. Asks on a terminal for what no option says.")
    {
        Subcommands.Add(new NewAdvisoryCommand(options, clock, results, terminal, chance));
        Subcommands.Add(new NewTranslationCommand(options, clock, results, terminal, chance));
        Subcommands.Add(new NewRevisionCommand(options, clock, results, terminal, chance));
        Subcommands.Add(new NewNoticeCommand(options, clock, results, terminal, chance));
        Subcommands.Add(new NewVendorCommand(options, clock, results, terminal, chance));
    }
}

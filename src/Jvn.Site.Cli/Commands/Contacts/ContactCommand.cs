using System.CommandLine;

namespace Jvn.Site.Cli.Commands.Contacts;

/// <summary><c>jvn contact</c>: the record of attempts to reach a developer (guideline 2-3).</summary>
internal sealed class ContactCommand : Command
{
    public ContactCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("contact", "Keeps the record of attempts to reach a developer.") =>
        Subcommands.Add(new ContactLogCommand(options, clock, results));
}

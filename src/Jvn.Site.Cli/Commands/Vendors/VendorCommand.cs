using System.CommandLine;

namespace Jvn.Site.Cli.Commands.Vendors;

/// <summary><c>jvn vendor</c>: the keys of the registry.</summary>
internal sealed class VendorCommand : Command
{
    public VendorCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("vendor", "Keeps the OpenPGP keys of vendors and of recipients of priority copies.")
    {
        Subcommands.Add(new VendorAddKeyCommand(options, clock, results));
        Subcommands.Add(new VendorCheckCommand(options, clock, results));
    }
}

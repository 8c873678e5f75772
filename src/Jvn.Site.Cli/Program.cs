using System.Globalization;
using Jvn.Site.Cli.Commands;

namespace Jvn.Site.Cli;

#pragma warning disable RS0030 // The only code that names the machine's clock, its environment and where it prints; everything else is handed them.

internal static class Program
{
    private static Task<int> Main(string[] arguments)
    {
        // The environment can switch the machine's cultures back on; not even then does a number or a date follow them.
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

        // Made ready while there is room for it, so that a failure can be told even when no more files can be opened.
        using (var errors = Console.OpenStandardError())
            errors.Write([]);
        return new CommandLine(TimeProvider.System, Console.OpenStandardOutput(), Console.Error, Environment.GetEnvironmentVariable,
            new Terminals.MachineTerminal()).RunAsync(arguments);
    }
}

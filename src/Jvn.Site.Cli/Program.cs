using System.Globalization;
using Jvn.Site.Cli.Commands;

namespace Jvn.Site.Cli;

internal static class Program
{
    private static Task<int> Main(string[] arguments)
    {
        // The environment can switch the machine's cultures back on; not even then does a number or a date follow them.
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

        // Made ready while there is room for it, so that a failure can be told even when no more files can be opened.
        using (var errors = Console.OpenStandardError())
            errors.Write([]);
#pragma warning disable RS0030 // The one place that names the machine's clock; everything else is handed it.
        var clock = TimeProvider.System;
#pragma warning restore RS0030
        return new CommandLine(clock, Console.OpenStandardOutput(), Console.Error, Environment.GetEnvironmentVariable).RunAsync(arguments);
    }
}

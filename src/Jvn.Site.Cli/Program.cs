using System.Globalization;
using System.Text;
using Jvn.Site.Cli.Commands;

namespace Jvn.Site.Cli;

#pragma warning disable RS0030 // The only code that names the machine's clock, its environment and where it prints; everything else is handed them.

internal static class Program
{
    private static Task<int> Main(string[] arguments)
    {
        // The environment can switch the machine's cultures back on; not even then does a number or a date follow them.
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

        UseUtf8();

        // Made ready while there is room for it, so that a failure can be told even when no more files can be opened.
        using (var errors = Console.OpenStandardError())
            errors.Write([]);
        return new CommandLine(TimeProvider.System, Console.OpenStandardOutput(), Console.Error, Environment.GetEnvironmentVariable,
            new Terminals.MachineTerminal(), questions: Console.OpenStandardInput()).RunAsync(arguments);
    }

    // What is printed is UTF-8; a console of Windows has to be told.
    private static void UseUtf8()
    {
        if (!OperatingSystem.IsWindows())
            return;
        try
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }
        catch (IOException)
        {
            // There is no console, and what is printed goes where bytes stay what they are.
        }
    }
}

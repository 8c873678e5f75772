using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Preview;

/// <summary>A preview from its start to its end: reads the input, answers a browser, and reads the input again whenever it changes.</summary>
public static class PreviewRun
{
    /// <summary>Whether another program answers on a port of this machine.</summary>
    public static bool IsTaken(int port) => PreviewServer.IsTaken(port);

    /// <param name="port">0 for one that is free.</param>
    /// <param name="started">Told the address to open, once.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task RunAsync(
        string input, string theme, TimeProvider clock, DiagnosticLanguage language, int port, Action<string> started,
        IDraftOpener? opener, CancellationToken cancellation)
    {
        var desk = new PreviewDesk(input, theme, clock, opener);
        using var watch = new InputWatch(input);
        desk.Refresh();
        await using var server = await PreviewServer.StartAsync(desk, language, port, cancellation);
        started(server.Address);
        try
        {
            while (true)
            {
                var isTold = await watch.NextAsync(cancellation);
                if (!isTold && !desk.IsOutOfDate)
                    continue;
                if (!isTold)
                    watch.Renew(); // it was not told, and should have been
                desk.Refresh();
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Its user has ended it.
        }
    }
}

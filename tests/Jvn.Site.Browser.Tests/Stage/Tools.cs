using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Jvn.Site.Browser.Tests.Stage;

/// <summary>The packages of npm that look at pages, run by the Node.js that Playwright brings along, so that its version is fixed too.</summary>
internal static class Tools
{
    private static readonly string Node = Path.Combine(
        AppContext.BaseDirectory, ".playwright", "node", RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "linux-arm64" : "linux-x64", "node");

    public static string At(params IEnumerable<string> parts)
    {
        var path = Checkout.At(["artifacts", "browser-tools", "node_modules", .. parts]);
        return File.Exists(path) ? path : throw new InvalidOperationException($"{path} is missing; tests/install-tools installs it.");
    }

    /// <summary>Runs a script and returns its exit code and what it printed.</summary>
    public static async Task<(int Code, string Results, string Errors)> RunAsync(string script, IEnumerable<string> arguments, string folder,
        params IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(Node, [script, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true,
            RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var results = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        return (process.ExitCode, await results, await errors);
    }
}

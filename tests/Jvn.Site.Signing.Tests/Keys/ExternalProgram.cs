using System.Diagnostics;
using Xunit;

namespace Jvn.Site.Signing.Tests.Keys;

/// <summary>A program of OpenPGP as people have it installed. <c>tests/install-tools</c> installs all of them; without one its tests are skipped.</summary>
internal sealed class ExternalProgram(string name, string home)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public async Task<(int Code, string Results, string Errors)> RunAsync(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Find(), arguments) { WorkingDirectory = home, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["HOME"] = home;
        start.Environment["GNUPGHOME"] = home;
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var results = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var patience = new CancellationTokenSource(Patience);
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

    private string Find()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Prepend("/usr/bin").Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, $"{name} is not installed; tests/install-tools installs it.");
        return path!;
    }
}

using System.Diagnostics;
using Xunit;

namespace Jvn.Site.Tests.Shared;

/// <summary>A program that reads what we write, as people have it installed. <c>tests/install-tools</c> installs all of them; without one its tests are
/// skipped.</summary>
internal sealed class InstalledProgram(string name)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs it in a folder that is also its home, and returns its exit code and what it printed.</summary>
    public async Task<(int Code, string Results, string Errors)> RunAsync(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Find(), arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true,
            RedirectStandardError = true };
        start.Environment["HOME"] = folder;
        start.Environment["GNUPGHOME"] = folder;
        start.Environment["LANG"] = "C.UTF-8";
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

    // That of the distribution first: its Python knows the distribution's packages.
    private string Find()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Prepend("/usr/bin").Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, $"{name} is not installed; tests/install-tools installs it.");
        return path!;
    }
}

using System.Diagnostics;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Commands;

/// <summary><c>jvn check --watch</c> as an editor's program has it: a process that prints a round after each change, and ends when it is told to.</summary>
public sealed class CheckWatchTests : IDisposable
{
    private const string Advisory = "input/advisories/2027/JVN87654321.md";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Workplace work = new();
    private readonly Process watching;

    public CheckWatchTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Interrupts another process, which only a terminal can on Windows.");
        work.Put("input/vendors/acme.yml", "number: 123456\nname: 架空\nkana: カクウ\n");
        work.Put(Advisory, TinySite.Advisory("JVN#87654321", "2026-04-01T12:00:00+09:00"));
        watching = Process.Start(new Repository(work.Root).StartOf("dotnet", Child.Program, "check", "--watch", "--input", work.Input, "--lang", "en"))!;
    }

    public void Dispose()
    {
        if (!watching.HasExited)
            watching.Kill(entireProcessTree: true);
        watching.Dispose();
        work.Dispose();
    }

    [Fact]
    public async Task Every_change_brings_a_round_and_an_interrupt_ends_it_well()
    {
        Assert.Contains("0 errors", await RoundAsync());

        // As editors save: a new file, renamed over the old one.
        var path = Path.Combine(work.Root, Advisory);
        File.WriteAllText(path + "~", "half");
        File.Move(path + "~", path, overwrite: true);
        Assert.Contains("JVN87654321.md:1:1: error JVN1012", await RoundAsync());

        File.WriteAllText(path, TinySite.Advisory("JVN#87654321", "2026-04-01T12:00:00+09:00"));
        Assert.Contains("0 errors", await RoundAsync());

        Directory.Move(work.Input, work.Input + "-away");
        Assert.Contains("JVN1011", await RoundAsync());
        Directory.Move(work.Input + "-away", work.Input);
        Assert.Contains("0 errors", await RoundAsync());

        using var interrupt = Process.Start("kill", ["-INT", $"{watching.Id}"]);
        await watching.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Equal(0, watching.ExitCode);
    }

    private async Task<string> RoundAsync()
    {
        Assert.Equal("jvn: check started", await LineAsync());
        var lines = new List<string>();
        while (await LineAsync() is var line && line != "jvn: check finished")
            lines.Add(line);
        return string.Join('\n', lines);
    }

    private async Task<string> LineAsync() => await watching.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask()
        .WaitAsync(Patience, TestContext.Current.CancellationToken) ?? throw new EndOfStreamException("It ended by itself.");
}

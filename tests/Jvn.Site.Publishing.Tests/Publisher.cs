using System.Diagnostics;

namespace Jvn.Site.Publishing.Tests;

/// <summary><c>jvn publish</c> as a process of its own, that can be killed.</summary>
internal sealed class Publisher : IDisposable
{
    private readonly Process process;
    private readonly Task<string> results;
    private readonly Task<string> errors;

    private Publisher(Process process)
    {
        this.process = process;
        results = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    public bool HasExited => process.HasExited;

    /// <param name="before">A program that runs it, and its arguments: <c>prlimit</c>, say.</param>
    public static Publisher Start(PublishingPlace place, IEnumerable<string>? before = null, params IEnumerable<string> options)
    {
        string[] command =
        [
            .. before ?? [], "dotnet", BuiltProgram.Path, "publish", "--input", place.Input, "--theme", PublishingPlace.Theme,
                "--to", place.Target,
            "--trust-clock", "--late", "366d", "--lang", "en", .. options,
        ];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("CI");
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        return new Publisher(Process.Start(start)!);
    }

    public void Kill() => process.Kill();

    public void Send(string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public async Task<(int Code, string Output)> EndAsync()
    {
        await process.WaitForExitAsync();
        return (process.ExitCode, await results + await errors);
    }

    public void Dispose() => process.Dispose();
}

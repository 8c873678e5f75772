using System.Diagnostics;
using System.Globalization;

namespace Jvn.Site.Embargo.Tests.Sites;

/// <summary><c>jvn</c> as a process of its own.</summary>
/// <param name="Time">How long processors worked for it, which does not depend on what else the machine does.</param>
/// <param name="Peak">The most memory it held, in bytes.</param>
internal sealed record Child(Outcome Outcome, TimeSpan Time, long Peak)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    public static string Program => BuiltProgram.Path;

    /// <summary>Runs <paramref name="command"/>, ends it when it does not by itself in three minutes, and measures it.</summary>
    public static async Task<Child> RunAsync(
        string folder, IReadOnlyDictionary<string, string> environment, string command, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        start.Environment.Remove("CI");
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var results = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var (peak, time) = (0L, TimeSpan.Zero);
        while (!process.HasExited)
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            time = TimeOf(process) ?? time;
            if (watch.Elapsed > Longest)
                process.Kill(entireProcessTree: true);
            await Task.Delay(5);
        }

        return new Child(new Outcome(process.ExitCode, await results, await errors), time, peak);
    }

    private static TimeSpan? TimeOf(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (Exception failure) when (failure is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null; // it has just ended
        }
    }

    private static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line["VmHWM:".Length..^"kB".Length].Trim(), CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0; // it has just ended
        }
    }
}

using System.Diagnostics;
using System.Globalization;

namespace Jvn.Site.Benchmarks.Measuring;

/// <summary>Runs a program once as a process of its own, and notes what it took. What it prints is shown only when it fails.</summary>
internal static class MeasureCommand
{
    /// <param name="written">The folder that it writes, which is counted afterwards; <c>-</c> for none.</param>
    public static int Run(string log, string size, string name, string written, string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        watch.Stop();
        if (process.ExitCode != 0)
        {
            Console.Error.WriteLine($"{string.Join(' ', command)} ended with {process.ExitCode}:\n{output}");
            return 1;
        }

        var (processor, peak) = ChildUsage.Read();
        var files = written == "-" ? null : new DirectoryInfo(written).GetFiles("*", SearchOption.AllDirectories);
        new Measurement(int.Parse(size, CultureInfo.InvariantCulture), name, watch.Elapsed.TotalSeconds, processor, peak, files?.Length,
            files?.Sum(file => file.Length)).AddTo(log);
        return 0;
    }
}

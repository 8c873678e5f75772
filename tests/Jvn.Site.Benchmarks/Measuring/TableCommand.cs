using System.Globalization;

namespace Jvn.Site.Benchmarks.Measuring;

/// <summary>Prints what was measured: a table in Markdown of the medians for each size, and how they compare.</summary>
internal static class TableCommand
{
    /// <summary>The names that <c>tests/bench</c> gives to what is compared.</summary>
    private const string Ours = "jvn build", Floor = "only writing our files", Hugo = "hugo";

    public static int Run(string log)
    {
        foreach (var size in Measurement.In(log).GroupBy(run => run.Size))
        {
            Console.WriteLine($"\n## {Shown(size.Key)} advisories\n");
            Console.WriteLine("| what | runs | wall (s) | fastest to slowest | CPU (s) | peak (MiB) | files | bytes |");
            Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
            foreach (var runs in size.GroupBy(run => run.Name))
                Console.WriteLine($"| {runs.Key} | {runs.Count()} | {Shown(Median(runs, run => run.Seconds))} | {Shown(runs.Min(run => run.Seconds))} to " +
                    $"{Shown(runs.Max(run => run.Seconds))} | {Shown(Median(runs, run => run.Processor))} | " +
                    $"{Shown((long?)Median(runs, run => run.Peak) >> 20)} | {Shown((long?)Median(runs, run => run.Files))} | " +
                    $"{Shown((long?)Median(runs, run => run.Bytes))} |");
            Console.WriteLine();
            Compare(size.ToLookup(run => run.Name));
        }

        return 0;
    }

    private static void Compare(ILookup<string, Measurement> runs)
    {
        double? Wall(string name) => Median(runs[name], run => run.Seconds);
        double? EachFile(string name) => Wall(name) * 1000 / Median(runs[name], run => run.Files);
        Console.WriteLine($"- our build takes {Shown(Wall(Ours) / Wall(Floor))} times the floor");
        Console.WriteLine($"- Hugo takes {Shown(Wall(Hugo) / Wall(Ours))} times our build for {Shown(Median(runs[Hugo], run => run.Files) /
            Median(runs[Ours], run => run.Files))} times the files");
        Console.WriteLine($"- a file takes us {Shown(EachFile(Ours))} ms, and Hugo {Shown(EachFile(Hugo))} ms");
    }

    private static double? Median(IEnumerable<Measurement> runs, Func<Measurement, double?> value)
    {
        var sorted = runs.Select(value).OfType<double>().Order().ToArray();
        return sorted is [] ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static string Shown(double? number) => number?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    private static string Shown(long? number) => number?.ToString("N0", CultureInfo.InvariantCulture) ?? "";
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Jvn.Site.Cli.Observing;

#pragma warning disable RS0030 // Writes one file of numbers for a collector on this machine, beside whatever is published.

/// <summary>Numbers in the text format of Prometheus, in a file that a collector reads: whole, whenever it looks.</summary>
internal static class MetricsFile
{
    private const string Unfinished = ".new";

    /// <summary>The values that an earlier run left there, by name; none where nothing is to be read.</summary>
    public static ImmutableDictionary<string, double> Read(string path)
    {
        try
        {
            return File.ReadAllLines(path).Where(line => line is not [] and not ['#', ..]).Select(line => line.Split(' '))
                .Where(line => line.Length == 2 && double.TryParse(line[1], NumberStyles.Float, CultureInfo.InvariantCulture, out _))
                .DistinctBy(line => line[0])
                .ToImmutableDictionary(line => line[0], line => double.Parse(line[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return ImmutableDictionary<string, double>.Empty;
        }
    }

    /// <exception cref="IOException">It cannot be written; the one before stays.</exception>
    public static void Write(string path, IEnumerable<Metric> metrics)
    {
        var text = new StringBuilder();
        foreach (var alike in metrics.GroupBy(metric => (metric.Name, metric.Help, metric.IsCounter)))
        {
            text.Append($"# HELP {alike.Key.Name} {alike.Key.Help}\n# TYPE {alike.Key.Name} {(alike.Key.IsCounter ? "counter" : "gauge")}\n");
            foreach (var metric in alike)
                text.Append(CultureInfo.InvariantCulture, $"{metric.Name}{metric.Labels} {metric.Value:R}\n");
        }

        var unfinished = path + Unfinished;
        File.WriteAllText(unfinished, text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(unfinished, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        File.Move(unfinished, path, overwrite: true);
    }
}

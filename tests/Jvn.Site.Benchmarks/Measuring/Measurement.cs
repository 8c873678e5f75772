using System.Globalization;

namespace Jvn.Site.Benchmarks.Measuring;

/// <summary>One run of something, as a line of a file that all runs are written to.</summary>
/// <param name="Size">The number of advisories.</param>
/// <param name="Processor">User and system time of all processors together; null where nobody looked.</param>
/// <param name="Peak">The most memory it held, in bytes.</param>
/// <param name="Files">What it has written.</param>
internal sealed record Measurement(int Size, string Name, double Seconds, double? Processor, long? Peak, int? Files, long? Bytes)
{
    public void AddTo(string log) =>
        File.AppendAllText(log, string.Create(CultureInfo.InvariantCulture, $"{Size}\t{Name}\t{Seconds}\t{Processor}\t{Peak}\t{Files}\t{Bytes}\n"));

    public static IEnumerable<Measurement> In(string log) => File.ReadLines(log).Select(line => line.Split('\t')).Select(parts => new Measurement(
        int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1], double.Parse(parts[2], CultureInfo.InvariantCulture), Number(parts[3]),
        (long?)Number(parts[4]), (int?)Number(parts[5]), (long?)Number(parts[6])));

    private static double? Number(string text) => text == "" ? null : double.Parse(text, CultureInfo.InvariantCulture);
}

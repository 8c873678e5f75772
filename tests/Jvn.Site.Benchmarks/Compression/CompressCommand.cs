using System.Diagnostics;
using System.Globalization;

namespace Jvn.Site.Benchmarks.Compression;

/// <summary>Compresses every page and text of a built site in each way, on one processor, to choose a level by what it saves and what it takes.</summary>
internal static class CompressCommand
{
    private const int Smallest = 1024; // bytes; what is smaller is not compressed by the publisher either

    private static readonly string[] Texts = [".html", ".css", ".js", ".json", ".svg", ".txt", ".xml", ".rdf", ".atom", ".xsl", ".csv"];

    public static int Run(string site)
    {
        var files = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Where(path => Texts.Contains(Path.GetExtension(path)))
            .Select(File.ReadAllBytes).Where(bytes => bytes.Length >= Smallest).ToArray();
        var total = files.Sum(file => (long)file.Length);
        Console.WriteLine($"{files.Length:N0} files, {total:N0} bytes\n");
        Console.WriteLine("| way | bytes | of the whole | seconds | MB/s |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        foreach (var way in CompressionWay.All)
        {
            var watch = Stopwatch.StartNew();
            var packed = files.Sum(file => (long)way.Compress(file).Length);
            var seconds = watch.Elapsed.TotalSeconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {way.Name} | {packed:N0} | {100.0 * packed / total:0.0} % | {seconds:0.00} | {total / seconds / 1e6:0.0} |"));
        }

        return 0;
    }
}

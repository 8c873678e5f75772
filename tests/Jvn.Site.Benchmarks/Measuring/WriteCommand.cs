using System.Diagnostics;
using System.Globalization;

namespace Jvn.Site.Benchmarks.Measuring;

/// <summary>The floor that no generator gets below: the files of a site are in memory already, and two threads write them, no more.</summary>
internal static class WriteCommand
{
    public static int Run(string log, string size, string name, string site, string target)
    {
        var files = Directory.GetFiles(site, "*", SearchOption.AllDirectories)
            .Select(path => (Path: Path.Combine(target, Path.GetRelativePath(site, path)), Bytes: File.ReadAllBytes(path))).ToArray();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = 2 }, file =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
            File.WriteAllBytes(file.Path, file.Bytes);
        });
        watch.Stop();
        process.Refresh();
        new Measurement(int.Parse(size, CultureInfo.InvariantCulture), name, watch.Elapsed.TotalSeconds, (process.TotalProcessorTime - before).TotalSeconds,
            Peak: null, files.Length, files.Sum(file => (long)file.Bytes.Length)).AddTo(log);
        return 0;
    }
}

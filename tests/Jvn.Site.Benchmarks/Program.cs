using System.Globalization;
using Jvn.Site.Benchmarks.Compression;
using Jvn.Site.Benchmarks.Generation;
using Jvn.Site.Benchmarks.Hugo;
using Jvn.Site.Benchmarks.Measuring;
using Jvn.Site.Benchmarks.Parts;

namespace Jvn.Site.Benchmarks;

/// <summary>What <c>tests/bench</c> is made of; each command can be run by hand.</summary>
internal static class Program
{
    private const string Usage = """
        generate [--one-more] [--now INSTANT] N FOLDER   an input of N advisories, or one more that has just come out
        generate-hugo N FOLDER                           the same advisories as a site for Hugo
        measure LOG N NAME WRITTEN COMMAND...            runs a command, notes what it took and what it wrote (a folder, or -)
        write LOG N NAME SITE TARGET                     notes how long it takes to write the files of a site that are in memory
        save INPUT [N]                                   how long after a save of an advisory a preview's page shows it; the input is put back
        table LOG                                        prints what was noted, as medians
        parts [OPTIONS]                                  measures parts of the program; the options are those of BenchmarkDotNet
        compress SITE                                    compresses the files of a site in many ways, to choose one
        """;

    /// <summary>The instant of a site that is not published; what is published is of the machine's clock.</summary>
    private static readonly DateTimeOffset Fixed = new(2027, 6, 1, 12, 0, 0, TimeSpan.FromHours(9));

    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["generate", .. var options, var count, var folder]:
                var at = Array.IndexOf(options, "--now") + 1;
                var now = at > 0 ? DateTimeOffset.Parse(options[at], CultureInfo.InvariantCulture) : DateTimeOffset.UtcNow;
                return GenerateCommand.Run(count, folder, now, isOneMore: options.Contains("--one-more"));
            case ["generate-hugo", var count, var folder]:
                return HugoCommand.Run(count, folder, Fixed);
            case ["measure", var log, var size, var name, var written, .. var command]:
                return MeasureCommand.Run(log, size, name, written, command);
            case ["write", var log, var size, var name, var site, var target]:
                return WriteCommand.Run(log, size, name, site, target);
            case ["save", var input]:
                return SaveCommand.RunAsync(input, 21, Fixed).GetAwaiter().GetResult();
            case ["save", var input, var saves]:
                return SaveCommand.RunAsync(input, int.Parse(saves, CultureInfo.InvariantCulture), Fixed).GetAwaiter().GetResult();
            case ["table", var log]:
                return TableCommand.Run(log);
            case ["parts", .. var options]:
                return PartsCommand.Run(options);
            case ["compress", var site]:
                return CompressCommand.Run(site);
            default:
                Console.Error.WriteLine(Usage);
                return 4;
        }
    }
}

using Jvn.Site.Benchmarks.Generation;

namespace Jvn.Site.Benchmarks;

/// <summary>What <c>tests/bench</c> is made of; each command can be run by hand.</summary>
internal static class Program
{
    private const string Usage = """
        generate [--now INSTANT] N FOLDER            writes an input folder of N advisories
        generate --one-more [--now INSTANT] N FOLDER adds one that has just come out
        """;

    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["generate", .. var rest]:
                return GenerateCommand.Run(rest);
            default:
                Console.Error.WriteLine(Usage);
                return 4;
        }
    }
}

using Jvn.Site.Cli;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Output.Tree;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>Whatever is edited, released or changed in the theme, in whatever order: a build over an earlier one is the build from nothing, byte for byte,
/// times included, and leaves the same record.</summary>
/// <remarks><c>JVN_WARM_SEQUENCES</c> sets how many sequences of changes are thrown (5 if it is not set; <c>./test --long</c> throws 300),
/// <c>JVN_WARM_SEED</c> the first seed.</remarks>
public sealed class WarmBuildTests
{
    private const int StepsOfSequence = 5;

    private static int Number(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), out var number) ? number : otherwise;

    [Fact]
    public void A_build_over_an_earlier_one_is_the_build_from_nothing()
    {
        var first = Number("JVN_WARM_SEED", 1);
        for (var seed = first; seed < first + Number("JVN_WARM_SEQUENCES", 5); seed++)
            Play(seed);
    }

    private static void Play(int seed)
    {
        using var edits = new RandomEdits(seed);
        edits.Begin();
        for (var step = 0; step < StepsOfSequence; step++)
        {
            if (step > 0)
                edits.Change();
            var (warm, cold) = (Path.Combine(edits.Root, "warm"), Path.Combine(edits.Root, $"cold{step}"));
            Build(edits, warm, seed);
            Build(edits, cold, seed);
            var what = $"seed {seed}, step {step}: {edits.Last}";
            Assert.True(Listing(cold).SequenceEqual(Listing(warm)), what + "\n" + string.Join('\n', Listing(cold).Except(Listing(warm)).Take(5)));
            Assert.True(File.ReadAllBytes(Record(cold)).AsSpan().SequenceEqual(File.ReadAllBytes(Record(warm))), what + ": another record");
        }
    }

    private static void Build(RandomEdits edits, string output, int seed)
    {
        using var said = new StringWriter();
        var reporter = new TextReporter(said, new ReportOptions(Diagnostics.DiagnosticLanguage.English, Redact: false, Quiet: false));
        var exit = new SitePipeline(new FakeTimeProvider(edits.Now), reporter, new NoProgress())
            .Build(new SiteFolders(edits.Input, edits.Theme, output), null, KeyReading.None, TestContext.Current.CancellationToken);
        Assert.True(exit == ExitCode.Done, $"seed {seed}: {edits.Last}: {said}");
    }

    private static IEnumerable<string> Listing(string output)
    {
        ISiteFiles tree = FinishedTree.Open(output);
        return tree.Addresses.Select(address => $"{address} {tree.ModifiedAt(address):O} {File.GetUnixFileMode(output + address)} {tree.HashOf(address)}");
    }

    private static string Record(string output) => Path.Combine(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}.record");
}

using Jvn.Site.Embargo.Tests.Random;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Editing;

/// <summary>Whatever the input: what <c>jvn promote</c> and <c>jvn rename</c> do, readers cannot tell. What would make a difference is refused.</summary>
public sealed class TidyingProofTests(ITestOutputHelper output)
{
    private const int Inputs = 24;

    // There is nothing to tidy up yet, or no more.
    private static readonly string[] Expected = ["JVN8001", "JVN8002", "JVN8004"];

    [Fact]
    public async Task Random_inputs_are_tidied_up_and_the_site_is_the_same()
    {
        var (promoted, renamed) = (0, 0);
        await Parallel.ForAsync(0, Inputs, TestContext.Current.CancellationToken, async (seed, _) =>
        {
            using var work = new Workplace();
            var input = RandomInput.Of(seed, mostAdvisories: 4);
            input.WriteAll(work.Input);
            var now = seed % 3 == 0 ? input.Turn : input.Turn.AddYears(4); // by then nearly everything is out
            var before = await Site(work, now);
            foreach (var name in Directory.EnumerateFiles(Path.Combine(work.Input, "advisories"), "*.md", SearchOption.AllDirectories)
                .Select(path => Path.GetFileName(path)[..^".md".Length]).Where(name => !name.Contains('.')).ToList())
            {
                if (await Tidies("promote", name))
                    Interlocked.Increment(ref promoted);
                if (await Tidies("rename", name))
                    Interlocked.Increment(ref renamed);
            }

            var difference = (await Site(work, now)).DifferenceTo(before);
            Assert.True(difference is null, $"seed {seed}: {difference}");

            async Task<bool> Tidies(string command, string name)
            {
                var outcome = await work.RunAsync(now, command, name, "--input", work.Input, "--lang", "en");
                Assert.True(outcome.Code is 0 or 1 or 2 or 3, $"seed {seed}: {command} {name}: {outcome}");
                if (outcome.Code != 0 && !Expected.Any(code => outcome.Results.Contains(code, StringComparison.Ordinal)))
                    output.WriteLine($"seed {seed}: {command} {name}: {outcome.Results}{outcome.Errors}");
                return outcome.Code == 0 && !outcome.Results.Contains("already", StringComparison.Ordinal);
            }
        });
        output.WriteLine($"{promoted} promoted, {renamed} renamed");
        Assert.True(promoted > Inputs / 2 && renamed > 4, $"{promoted} promoted, {renamed} renamed");
    }

    private static async Task<Snapshot> Site(Workplace work, DateTimeOffset now)
    {
        if (Directory.Exists(work.Output))
            Directory.Delete(work.Output, recursive: true);
        var outcome = await work.BuildAsync(now, "--redact");
        Assert.True(outcome.Code == 0, outcome.ToString());
        return Snapshot.Of(work.Output);
    }
}

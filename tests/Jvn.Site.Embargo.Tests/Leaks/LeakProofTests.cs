using System.Diagnostics;
using System.Text.RegularExpressions;
using Jvn.Site.Embargo.Tests.Random;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Leaks;

/// <summary>The first promise: what is built from everything is, in every byte, name, mode and time, what is built from the released part alone.</summary>
/// <remarks>
/// <c>JVN_LEAK_INPUTS</c> sets how many inputs are made (80 if it is not set; <c>./test --long</c> makes 1,000), <c>JVN_LEAK_SEED</c> the first seed. A
/// failure names its
/// seed; with that as the first seed and one input it is thrown again.
/// </remarks>
public sealed partial class LeakProofTests(ITestOutputHelper output)
{
    private static int Inputs => int.Parse(Environment.GetEnvironmentVariable("JVN_LEAK_INPUTS") ?? "80");

    private static int FirstSeed => int.Parse(Environment.GetEnvironmentVariable("JVN_LEAK_SEED") ?? "1");

    [Fact]
    public async Task What_is_withheld_changes_nothing_in_public_for_random_inputs()
    {
        var watch = Stopwatch.StartNew();
        await Parallel.ForAsync(FirstSeed, FirstSeed + Inputs, TestContext.Current.CancellationToken, async (seed, _) =>
        {
            try
            {
                await Compare(seed);
            }
            catch (Exception failure) when (failure is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"seed {seed}: {failure}");
            }
        });
        output.WriteLine($"{Inputs} inputs in {watch.Elapsed.TotalSeconds:0.0} s");
    }

    private static async Task Compare(int seed)
    {
        using var work = new Workplace { Signs = seed % 4 == 1 };
        var input = RandomInput.Of(seed, mostAdvisories: seed % 10 == 0 ? 8 : 4);

        // The clock is seldom exact: half of the builds run between the second that T begins and the next one.
        var now = input.Turn + (seed % 2 == 0 ? TimeSpan.Zero : TimeSpan.FromMilliseconds(999));
        input.WriteReleased(work.Input, keepConfidential: seed % 3 == 0);
        var expected = await work.BuildAsync(now, "--redact");
        Assert.True(expected is { Code: 0, Errors: "" }, $"seed {seed}: the released part alone: {expected}");
        var (site, record) = (Snapshot.Of(work.Output), File.ReadAllBytes(work.Record));

        input.WriteAll(work.Input);
        var search = new CanarySearch(input.Withheld);
        await BuildsTheSame("everything");
        var leak = search.In(site);
        Assert.True(leak is null, $"seed {seed}: {leak}");
        await ChecksInSilence("everything");

        input.WritePostponed(work.Input);
        await BuildsTheSame("everything, withheld for a day longer");

        input.WriteBroken(work.Input);
        await BuildsTheSame("everything, broken where it is withheld");
        await ChecksInSilence("everything, broken where it is withheld");

        input.WriteSealed(work.Input, all: seed % 2 == 0);
        await BuildsTheSame("sealed, without a key");
        await ChecksInSilence("sealed, without a key");
        work.Variables["JVN_UNSEAL_KEY"] = EditorKey.Own.Secret;
        await BuildsTheSame("sealed, with the key");
        await ChecksInSilence("sealed, with the key");
        if (seed % 4 == 0)
            await OpensTheSame();

        // When all of it is out, with the key, what is sealed is what it would be in clear.
        async Task OpensTheSame()
        {
            var later = now.AddYears(1);
            var opened = await work.BuildAsync(later, "--redact");
            var unsealed = Snapshot.Of(work.Output);
            input.WriteAll(work.Input);
            var clear = await work.BuildAsync(later, "--redact");
            Assert.True(opened.Code == clear.Code, $"seed {seed}: {opened} and {clear}");
            Assert.True(Snapshot.Of(work.Output).DifferenceTo(unsealed) is null, $"seed {seed}: another site a year later");
        }

        async Task ChecksInSilence(string what)
        {
            foreach (var format in new[] { "text", "json" })
            {
                var outcome = await work.CheckAsync(now, "--redact", "--format", format);
                Assert.True(outcome is { Code: 0 or 1, Errors: "" }, $"seed {seed}: check of {what}: {outcome}");
                var said = search.In(outcome.Results);
                Assert.True(said is null, $"seed {seed}: check of {what}: said {said} in {outcome}");
            }
        }

        // Two of three times from nothing: what is taken over from the site before cannot leak.
        async Task BuildsTheSame(string what)
        {
            if (seed % 3 != 0)
                File.Delete(work.Record);
            var outcome = await work.BuildAsync(now, "--redact");
            Assert.True(outcome is { Code: 0, Errors: "" }, $"seed {seed}: {what}: {outcome}");
            var said = search.In(outcome.Results);
            Assert.True(said is null, $"seed {seed}: {what}: said {said}");
            Assert.True(Spoken(outcome) == Spoken(expected), $"seed {seed}: {what}: said {outcome.Results}instead of {expected.Results}");
            var difference = Snapshot.Of(work.Output).DifferenceTo(site);
            Assert.True(difference is null, $"seed {seed}: {what}: {difference}");
            Assert.True(File.ReadAllBytes(work.Record).AsSpan().SequenceEqual(record), $"seed {seed}: {what}: another record of the site");
        }
    }

    // Of a withheld file that is broken, the number and the code may be said, and how many sealed ones there are; nothing else.
    private static string Spoken(Outcome outcome) => string.Join('\n', outcome.Lines.Where(line => !RedactedLine().IsMatch(line)));

    [GeneratedRegex(@"\A(withheld-[0-9]+: error JVN[0-9]{4}|[0-9]+ sealed files? not read: no key given.*)\z")]
    private static partial Regex RedactedLine();
}

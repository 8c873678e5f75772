using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Leaks;

/// <summary>The demonstration input, a second before, at and a second after an instant at which something of it comes out: every third one, and all of them
/// when <c>JVN_DEMONSTRATION</c> is <c>all</c>, as <c>./test --long</c> sets it.</summary>
public sealed class DemonstrationTests
{
    private static readonly int Share = Environment.GetEnvironmentVariable("JVN_DEMONSTRATION") == "all" ? 1 : 3;
    private static readonly DateTimeOffset Present = new(2030, 1, 1, 0, 0, 0, TimeSpan.FromHours(9));

    [Fact]
    public async Task What_is_withheld_in_the_demonstration_changes_nothing_around_any_pending_instant()
    {
        using var all = new Workplace();
        using var released = new Workplace();
        var demonstration = Checkout.At("input");
        ReleasedCopy.All(demonstration, all.Input);
        var before = await Build(all, Present);
        var instants = ReleasedCopy.Instants(demonstration).Where(instant => instant > Present).ToList();
        Assert.True(instants.Count > 5, "The demonstration has something pending.");
        foreach (var (turn, instant) in instants.Index())
        {
            if (turn % Share != 0)
            {
                if (turn % Share == Share - 1)
                    before = await Build(all, instant);
                continue;
            }

            // Nothing has come out since the instant before: the time itself leaves no trace.
            Same(await Build(all, instant.AddSeconds(-1)), before, $"a second before {instant:O}");
            var now = await Build(all, instant);
            ReleasedCopy.At(instant, demonstration, released.Input);
            Same(now, await Build(released, instant), $"at {instant:O}");
            Assert.True(now.Site.DifferenceTo(before.Site) is not null, $"Nothing came out at {instant:O}.");
            Same(await Build(all, instant.AddSeconds(1)), now, $"a second after {instant:O}");
            before = now;
        }
    }

    private static async Task<(Snapshot Site, string Said)> Build(Workplace work, DateTimeOffset now)
    {
        var outcome = await work.BuildAsync(now, "--redact");
        Assert.True(outcome is { Code: 0, Errors: "" }, $"{now:O}: {outcome}");
        return (Snapshot.Of(work.Output), outcome.Results.Replace(work.Root, "", StringComparison.Ordinal));
    }

    private static void Same((Snapshot Site, string Said) one, (Snapshot Site, string Said) other, string when)
    {
        Assert.Equal(other.Said, one.Said);
        var difference = one.Site.DifferenceTo(other.Site);
        Assert.True(difference is null, $"{when}: {difference}");
    }
}

using System.Diagnostics;
using System.Text.RegularExpressions;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Hostile;

/// <summary>Whatever stands in a field, it ends in a finding with a place or in a site in which it is inert.</summary>
/// <remarks>A part of all pairs of field or file name and text is tried, always the same; all of them when <c>JVN_HOSTILE</c> is <c>all</c>, as
/// <c>./test --long</c> sets it.</remarks>
public sealed partial class HostileInputTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60); // of a clock on the wall; whether ten seconds are kept, LimitTests measures
    private static readonly int Share = Environment.GetEnvironmentVariable("JVN_HOSTILE") == "all" ? 1 : 40;
    private static readonly Lazy<Snapshot> Usual = new(BuildUsual);

    public static TheoryData<string> Places { get; } = [.. HostileSite.Places];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_hostile_text_is_refused_or_inert(string place)
    {
        using var work = new Workplace();
        var turn = HostileSite.Places.Index().First(pair => pair.Item == place).Index;
        foreach (var payload in Payloads.All)
        {
            foreach (var isEscaped in place.StartsWith("body", StringComparison.Ordinal) ? [false] : new[] { true, false })
            {
                if (++turn % Share != 0)
                    continue;
                HostileSite.Write(work, place, payload, isEscaped);
                await EndsWell(work, $"{place}, {(isEscaped ? "escaped" : "as it is")}: {payload[..Math.Min(60, payload.Length)]}");
            }
        }
    }

    [Theory]
    [InlineData("advisories/{0}.md")]
    [InlineData("advisories/{0}.en.md")]
    [InlineData("advisories/{0}/JVN00000009.md")]
    [InlineData("advisories/JVN12345678/{0}")]
    [InlineData("advisories/JVN12345678/{0}.png")]
    [InlineData("vendors/{0}.yml")]
    [InlineData("{0}")]
    public async Task A_hostile_file_name_is_refused_or_inert(string pattern)
    {
        var turn = pattern.Length;
        foreach (var payload in Payloads.All.Where(text => text.Length is > 0 and < 80 && !text.Contains('\0') && text is not ".."
            && !text.Any(char.IsSurrogate)))
        {
            if (++turn % Math.Min(Share, 3) != 0)
                continue;
            using var work = new Workplace();
            HostileSite.Write(work, "", null, isEscaped: true);
            var name = payload.Replace("../", "..", StringComparison.Ordinal).Replace('/', '_');
            work.Put("input/" + string.Format(pattern, name), "x");
            await EndsWell(work, $"{pattern}: {payload}");
        }
    }

    [Fact]
    public void The_usual_site_is_inert()
    {
        Assert.True(Usual.Value.Count > 50);
        Assert.Empty(InertSite.Faults(Usual.Value, usual: null));
    }

    private static async Task EndsWell(Workplace work, string what)
    {
        var watch = Stopwatch.StartNew();
        var outcome = await work.BuildAsync(HostileSite.Now);
        Assert.True(watch.Elapsed < Longest, $"{what}: took {watch.Elapsed}");
        Assert.True(outcome is { Code: 0 or 1, Errors: "" }, $"{what}: {outcome}");
        Assert.True(!RawControl().IsMatch(outcome.Results), $"{what}: prints a control character: {RawControl().Match(outcome.Results).Index}");
        Assert.True(!Directory.Exists(work.Root + "/etc"), what);
        if (outcome.Code == 1)
        {
            Assert.True(outcome.Lines.All(line => FindingLine().IsMatch(line))
                && outcome.Lines.Any(line => line.Contains(": error JVN", StringComparison.Ordinal)), $"{what}: {outcome}");
            return;
        }

        Assert.True(outcome.Lines.SkipLast(3).All(line => FindingLine().IsMatch(line)), $"{what}: {outcome}");
        var faults = InertSite.Faults(Snapshot.Of(work.Output), Usual.Value).Take(5).ToList();
        Assert.True(faults.Count == 0, $"{what}: {string.Join("; ", faults)}");
    }

    private static Snapshot BuildUsual()
    {
        using var work = new Workplace();
        HostileSite.Write(work, "", null, isEscaped: true);
        var outcome = work.BuildAsync(HostileSite.Now).GetAwaiter().GetResult();
        Assert.True(outcome.Code == 0, outcome.ToString());
        return Snapshot.Of(work.Output);
    }

    [GeneratedRegex(@"^\S.*:[0-9]+:[0-9]+: (error|warning) JVN[0-9]{4}: \S")]
    private static partial Regex FindingLine();

    [GeneratedRegex(@"[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]")]
    private static partial Regex RawControl();
}

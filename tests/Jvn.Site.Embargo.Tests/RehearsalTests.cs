using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests;

/// <summary>What would go wrong at a later instant is found today, once, with the instant from which it holds.</summary>
public sealed class RehearsalTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2027, 1, 1, 12, 0, 0, TimeSpan.FromHours(9));
    private const string May = "2027-05-01T12:00:00+09:00";
    private const string June = "2027-06-01T12:00:00+09:00";
    private const string July = "2027-07-01T12:00:00+09:00";
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task An_entry_that_lies_ahead_is_found_at_the_instant_at_which_its_text_comes_out()
    {
        Put("JVN00000001", Text("JVN#00000001", May).Replace($"{{at: {May}", $"{{at: {July}", StringComparison.Ordinal));
        Put("JVN00000002", Text("JVN#00000002", June));
        var lines = (await work.CheckAsync(Now)).Lines.Where(line => line.Contains(": error ", StringComparison.Ordinal)).ToList();
        Assert.Contains($"(From {May} on.)", Assert.Single(lines));
    }

    [Fact]
    public async Task A_name_that_must_change_at_the_release_is_no_error_before_it()
    {
        Put("case-1", Text("JVN#00000001", May));
        var outcome = await work.CheckAsync(Now);
        Assert.Equal(0, outcome.Code);
    }

    [Theory]
    [InlineData(May, June, 1)]
    [InlineData(June, May, 0)]
    [InlineData(May, May, 0)]
    public async Task A_mention_of_what_comes_out_later_is_found_before_either_is_out(string mentioning, string mentioned, int code)
    {
        Put("JVN00000001", Text("JVN#00000001", mentioning).Replace("文\n", "JVN#00000002 もご覧ください。\n", StringComparison.Ordinal));
        Put("JVN00000002", Text("JVN#00000002", mentioned));
        var outcome = await work.CheckAsync(Now);
        Assert.Equal(code, outcome.Code);
        if (code == 1)
            Assert.Contains($"(From {mentioning} on.)", outcome.Results);
    }

    [Fact]
    public async Task A_mention_that_a_revision_takes_away_in_time_is_an_error_until_then()
    {
        Put("JVN00000001", Text("JVN#00000001", May).Replace("文\n", "JVN#00000002 もご覧ください。\n", StringComparison.Ordinal));
        Put("JVN00000001.next", Text("JVN#00000001", June));
        Put("JVN00000002", Text("JVN#00000002", July));
        Assert.Contains($"(From {May} on.)", (await work.CheckAsync(Now)).Results);
    }

    [Fact]
    public async Task Overlapping_and_contained_words_are_all_found()
    {
        Put("JVN00000001", Text("JVN#00000001", May).Replace("概要\n\n文\n", "概要\n\n製品甲乙丙丁戊己庚辛壬癸の脆弱性について\n", StringComparison.Ordinal));
        Put("JVN00000002", Text("JVN#00000002", June).Replace("title: 架空CMS におけるクロスサイトスクリプティングの脆弱性 0002", "title: 製品甲乙丙丁戊己庚辛壬癸", StringComparison.Ordinal));
        Put("JVN00000003", Text("JVN#00000003", July).Replace("title: 架空CMS におけるクロスサイトスクリプティングの脆弱性 0003", "title: 甲乙丙丁戊己庚辛壬癸の脆弱性", StringComparison.Ordinal));
        var outcome = await work.CheckAsync(Now);
        Assert.Equal(2, outcome.Lines.Count(line => line.Contains(": error JVN3002", StringComparison.Ordinal)));
    }

    private static string Text(string id, string release) => TinySite.Advisory(id, release);

    private void Put(string name, string text)
    {
        work.Put("input/vendors/acme.yml", "number: 123456\nname: 架空\nkana: カクウ\nregistration: none\n");
        work.Put($"input/advisories/{name}.md", text);
    }
}

using Xunit;

namespace Jvn.Site.Browser.Tests.Search;

/// <summary>What a search has to find, exactly and in this order: <c>data/queries.txt</c>, asked of the real script in a real browser over the real
/// index.</summary>
public sealed class NormativeQueryTests(SearchSite site) : IClassFixture<SearchSite>
{
    private static IEnumerable<(string Query, string[] Ids)> Queries => Collection.Rows("queries.txt")
        .Select(row => (row[0], row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void There_are_enough_of_both() =>
        Assert.True(Queries.Count() >= 40 && Collection.Advisories.Count >= 60, $"{Queries.Count()} queries, {Collection.Advisories.Count} advisories");

    [Fact]
    public void The_expected_answers_are_those_of_the_oracle() =>
        AssertNone(Queries.Where(query => !query.Ids.SequenceEqual(Oracle.Answer(query.Query)))
            .Select(query => $"{query.Query} | {string.Join(' ', Oracle.Answer(query.Query))}"));

    [Fact]
    public async Task The_search_page_answers_every_query_exactly()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(site.At("/search/"));
        var search = new SearchPage(page);
        var wrong = new List<string>();
        foreach (var (query, ids) in Queries)
        {
            var found = await search.AskAsync(query);
            if (!found.SequenceEqual(ids))
                wrong.Add($"{query}: {string.Join(' ', found)}, not {string.Join(' ', ids)}");
        }

        AssertNone(wrong);
        await page.Context.CloseAsync();
    }

    // In full, which a comparison of collections does not print.
    private static void AssertNone(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), '\n' + string.Join('\n', wrong));
}

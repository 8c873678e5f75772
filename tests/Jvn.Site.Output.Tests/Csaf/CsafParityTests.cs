using System.Text.Json;
using System.Text.RegularExpressions;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;
using Xunit;

namespace Jvn.Site.Output.Tests.Csaf;

/// <summary>Every fact of a page is in the document, for every advisory of the sample site and of the demonstration input.</summary>
public sealed partial class CsafParityTests
{
    [Fact]
    public void Nothing_of_the_page_is_missing()
    {
        foreach (var site in CsafSites.All)
        {
            foreach (var advisory in site.Advisories)
            {
                var document = CsafSites.Document(site, advisory.Id.Text);
                var all = string.Join('\n', CsafSites.Strings(document));
                var missing = Facts(advisory).Where(fact => fact.Length > 0 && !all.Contains(fact, StringComparison.Ordinal));
                Assert.True(!missing.Any(), $"{advisory.Id}: {string.Join(" | ", missing)}");
            }
        }
    }

    [Fact]
    public void Scores_of_the_versions_that_csaf_knows_are_numbers()
    {
        var scores = CsafSites.Document(Pages.SampleSite.Model, Pages.SampleSite.Full).Items("vulnerabilities").Single().Items("scores").Single();
        Assert.Equal(6.1m, Score(scores, "cvss_v3"));
        Assert.Equal(4.3m, Score(scores, "cvss_v2"));

        static decimal Score(JsonElement scores, string version) => scores.GetProperty(version).GetProperty("baseScore").GetDecimal();
    }

    private static IEnumerable<string> Facts(ShownAdvisory advisory) => advisory.Withdrawal is { } withdrawal
        ? [advisory.Id.Text, Line(advisory.Headline.Title.Japanese), Line(withdrawal.Reason.Japanese), JapanTime.Rfc3339(withdrawal.At),
            .. advisory.History.SelectMany(Facts)]
        :
        [
            advisory.Id.Text,
            Line(advisory.Headline.Title.Japanese),
            Line(advisory.Headline.Title.English ?? ""),
            JapanTime.Rfc3339(advisory.PublishedAt),
            JapanTime.Rfc3339(advisory.UpdatedAt),
            Line(advisory.Action?.Text?.Japanese ?? ""),
            .. advisory.Cves.Select(cve => cve.Text),
            .. advisory.Cwes.Select(cwe => $"{cwe}"),
            .. advisory.Scores.Select(score => score.Vector.Text),
            .. advisory.Affected.SelectMany(Facts),
            .. advisory.Statements.SelectMany(Facts),
            .. advisory.References.SelectMany(reference => new[] { Line(reference.Title.Japanese), WebAddress.Of(reference.Url) ?? "" }),
            .. new[]
            {
                advisory.Related.JpcertAlerts, advisory.Related.JpcertReports, advisory.Related.CertAdvisories,
                advisory.Related.CpniAdvisories, advisory.Related.TrNotes, advisory.Related.JvnIpedia,
            }.SelectMany(names => names).Select(Line),
            .. advisory.History.SelectMany(Facts),
            .. Enum.GetValues<SectionKind>().Select(advisory.Section)
                .SelectMany(section => new[] { section.Japanese, section.English })
                .SelectMany(text => text.Text.Split('\n').Select(Line).Concat(Links(text))),
            Line(advisory.Notice?.Remark.Japanese ?? ""),
            Line(advisory.Notice?.Remark.English ?? ""),
        ];

    private static IEnumerable<string> Facts(ShownRevision revision) => [JapanTime.Rfc3339(revision.At), Line(revision.Text.Japanese)];

    private static IEnumerable<string> Facts(ShownProduct product) =>
        [Line(product.Vendor.Name.Japanese), Line(product.Product.Japanese), Line(product.Versions?.Japanese ?? ""), product.Cpe?.Text ?? "",
            .. product.Cves.Select(cve => cve.Text)];

    private static IEnumerable<string> Facts(ShownStatement statement) =>
        [$"({statement.Vendor.Number})", Line(statement.Vendor.Name.Japanese), statement.Status?.Name(Language.English) ?? "",
            .. statement.Links.SelectMany(Facts), .. statement.Comment.Text.Split('\n').Select(Line), .. Links(statement.Comment)];

    private static IEnumerable<string> Facts(PublicLink link) => [Line(link.Title?.Japanese ?? ""), WebAddress.Of(link.Url) ?? ""];

    private static IEnumerable<string> Links(HtmlFragment text) => Href().Matches(text.Html)
        .Select(link => System.Net.WebUtility.HtmlDecode(link.Groups[1].Value));

    // Documents keep the words and make them inert.
    private static string Line(string text) => Blanks().Replace(text, " ").Trim(' ').Replace('<', '＜').Replace('>', '＞');

    [GeneratedRegex("href=\"(https?://[^\"]*)\"")]
    private static partial Regex Href();

    [GeneratedRegex(@"[\s\p{Cc}]+")]
    private static partial Regex Blanks();
}

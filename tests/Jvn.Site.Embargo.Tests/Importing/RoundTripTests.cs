using System.Text.RegularExpressions;
using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Importing;

/// <summary>What the demonstration site publishes, imported, is what its input says: field by field, as far as a format can carry it.</summary>
public sealed partial class RoundTripTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 28, 12, 0, 0, TimeSpan.FromHours(9));

    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task Pages_give_back_the_facts()
    {
        var (before, after) = await Import("jvn-html", "index.html");
        Compare(before, after, (original, imported) =>
        {
            Same(original, "products", Rows(original, before, row => $"{row.Vendor} {row.Product} {row.Phrase}".Trim()),
                Rows(imported, after, row => $"{row.Vendor} {row.Product} {row.Phrase}".Trim()));
            Same(original, "product cves", Rows(original, before, row => $"{row.Product} {row.Phrase} {row.Cves}".Replace("  ", " ", StringComparison.Ordinal)),
                Rows(imported, after, row => $"{row.Product} {row.Phrase} {row.Cves}".Replace("  ", " ", StringComparison.Ordinal)));
            Same(original, "action", [$"{original.Action?.Kind} {original.Action?.Text?.Japanese}".Trim()],
                original.IsNotice ? [$"{original.Action?.Kind} {original.Action?.Text?.Japanese}".Trim()]
                    : [$"{imported.Action?.Kind} {imported.Action?.Text?.Japanese}".Trim()]);
            Same(original, "scores", original.Scores.Select(score => $"{score.Vector.Value} {score.Cve?.Value}"),
                imported.Scores.Select(score => $"{score.Vector.Value} {score.Cve?.Value}"));
            Sections(original, imported, section => section.Html);
        });
        foreach (var dossier in after.Content.Dossiers.Where(dossier => dossier.English is not null))
        {
            var original = Original(before, dossier);
            Same(original.Shown, "English title", [original.English!.Title.Value], [dossier.English!.Content!.Title.Value]);
            var hasFiles = !original.English.Body.Attachments.IsEmpty;
            Same(original.Shown, "English", Markup(original.English, hasFiles), Markup(dossier.English.Content, hasFiles));
        }

        Assert.Equal(before.Content.Dossiers.Count(dossier => dossier.Timeline.At(Now) is { English: not null, Shown.Withdrawal: null }),
            after.Content.Dossiers.Count(dossier => dossier.English is not null));
    }

    [Fact]
    public async Task Vuldef_gives_back_the_facts()
    {
        var (before, after) = await Import("vuldef", "vuldef.xml");
        Compare(before, after, (original, imported) =>
        {
            Same(original, "products", Rows(original, before, Whole), Rows(imported, after, Whole));
            Same(original, "scores", original.Scores.Select(score => score.Vector.Value.Text).Distinct(),
                imported.Scores.Select(score => score.Vector.Value.Text));
            Same(original, "comments", Comments(original, before), Comments(imported, after));
            foreach (var kind in new[] { SectionKind.Overview, SectionKind.AffectedSystems, SectionKind.Impact, SectionKind.Credit })
                Same(original, $"{kind}", [Text(original, kind)], [Text(imported, kind)]);
        });
    }

    [Fact]
    public async Task Csaf_gives_back_the_facts()
    {
        var (before, after) = await Import("csaf", "csaf");
        Compare(before, after, (original, imported) =>
        {
            Same(original, "products", PerCve(original, before), PerCve(imported, after));
            Same(original, "urgent", [$"{original.IsUrgent}"], [$"{imported.IsUrgent}"]);
            Same(original, "action", [$"{original.Action?.Kind}"], original.IsNotice ? [$"{original.Action?.Kind}"] : [$"{imported.Action?.Kind}"]);
            Same(original, "comments", Comments(original, before), Comments(imported, after));
            foreach (var kind in Enum.GetValues<SectionKind>().Where(kind => !(original.IsNotice && kind == SectionKind.Solution)))
                Same(original, $"{kind}", [Text(original, kind)], [Text(imported, kind)]);
        }, linksAlone: false); // where a name ends and a title begins, a reference of CSAF does not say
        foreach (var dossier in after.Content.Dossiers.Where(dossier => dossier.English is not null))
            Same(dossier.Current!.Content!, "English title", [Original(before, dossier).English!.Title.Value], [dossier.English!.Content!.Title.Value]);
    }

    // The input of the demonstration and what is made of its site beside the same vendors, whose keys can be compared.
    private async Task<(SiteInput Before, SiteInput After)> Import(string format, string name)
    {
        var demonstration = Checkout.At("input");
        var built = await work.RunAsync(Now, "build", "--input", demonstration, "--theme", Workplace.Theme, "--output", work.Output, "--lang", "en");
        Assert.True(built.Code == 0, built.ToString());
        foreach (var vendor in Directory.EnumerateFiles(Path.Combine(demonstration, "vendors"), "*.yml"))
            work.Put("input/vendors/" + Path.GetFileName(vendor), File.ReadAllBytes(vendor));
        work.Put("input/site.yml", File.ReadAllBytes(Path.Combine(demonstration, "site.yml")));

        var before = SiteInput.Read(demonstration);
        var standing = before.Content.Dossiers.Select(dossier => dossier.Timeline.At(Now)).Where(text => text is { Shown.Withdrawal: null })
            .Select(text => text!.Original).ToList();
        var files = name == "csaf" ? standing.Select(advisory => SiteUrls.CsafDocument(advisory.Id.Value, advisory.ReleaseAt.Value))
            : standing.SelectMany(advisory => new[] { Language.Japanese, Language.English },
                (advisory, language) => SiteUrls.Advisory(advisory.Id.Value, language) + name);
        var translated = before.Content.Dossiers.Where(dossier => dossier.Timeline.At(Now) is { English: not null })
            .Select(dossier => dossier.Current!.Content!.Id.Value.Slug).ToHashSet();
        var there = files.Where(file => !file.StartsWith("/en/", StringComparison.Ordinal) || translated.Contains(file.Split('/')[^2]))
            .Select(file => work.Output + file).ToArray();
        var outcome = await work.RunAsync(Now, ["import", format, .. there, "--input", work.Input, "--lang", "en"]);
        Assert.True(outcome.Code == 0, outcome.ToString());
        Assert.DoesNotContain("JVN8036", outcome.Results); // every vendor is one that is there
        return (before, SiteInput.Read(work.Input));
    }

    private static void Compare(SiteInput before, SiteInput after, Action<Advisory, Advisory> compare, bool linksAlone = true)
    {
        var imported = after.Content.Dossiers.Select(dossier => dossier.Current!.Content!).ToDictionary(advisory => advisory.Id.Value);
        var compared = 0;
        foreach (var text in before.Content.Dossiers.Select(dossier => dossier.Timeline.At(Now)).Where(text => text is { Shown.Withdrawal: null }))
        {
            var (original, other) = (text!.Shown, imported[text.Original.Id.Value]);
            Same(original, "title", [original.Title.Value], [other.Title.Value]);
            Same(original, "release", [$"{text.Original.ReleaseAt.Value}"], [$"{other.ReleaseAt.Value}"]);
            Same(original, "cve", original.Cves.Select(cve => $"{cve.Value}"), other.Cves.Select(cve => $"{cve.Value}"));
            Same(original, "cwe", original.Weaknesses.Select(one => $"{one.Id.Value}").Distinct(),
                other.Weaknesses.Select(one => $"{one.Id.Value}").Distinct());
            Same(original, "statuses", Statuses(original, linksAlone), Statuses(other, linksAlone));
            Same(original, "references", original.References.Select(one => $"{one.Title.Japanese}|{one.Note?.Japanese}|{one.Url}"),
                other.References.Select(one => $"{one.Title.Japanese}|{one.Note?.Japanese}|{one.Url}"));
            Same(original, "related", Related(original), Related(other));
            Same(original, "history", original.History.Select(one => $"{one.At.Value:O} {one.Text.Japanese}"),
                other.History.Select(one => $"{one.At.Value:O} {one.Text.Japanese}"));
            compare(original, other);
            compared++;
        }

        Assert.Equal(after.Content.Dossiers.Length, compared);
        Assert.True(compared > 40, $"{compared}");
    }

    private static IEnumerable<string> Statuses(Advisory advisory, bool linksAlone) =>
        from statement in advisory.Statements
        where linksAlone || !statement.HasLinksOnly
        let links = statement.Links.Select(link => $"{link.Title?.Japanese} {link.Url.Value}")
        select $"{statement.Vendor.Value} {statement.Status?.Value} {string.Join(' ', links)}".Trim();

    private static IEnumerable<string> Related(Advisory advisory) => new[]
    {
        advisory.Related.JpcertAlerts, advisory.Related.JpcertReports, advisory.Related.CertAdvisories, advisory.Related.CpniAdvisories,
        advisory.Related.TrNotes, advisory.Related.JvnIpedia,
    }.SelectMany((names, row) => names.Select(name => $"{row} {name}"));

    private static IEnumerable<string> Comments(Advisory advisory, SiteInput of) => advisory.Statements.Where(statement => statement.Comment is not null)
        .Select(statement => $"{of.Content.Vendors[statement.Vendor.Value].Name.Japanese}: {Folded(statement.Comment!.Value.Html.Text)}");

    private static IEnumerable<T> Rows<T>(Advisory advisory, SiteInput of, Func<Row, T> told) => advisory.Affected.Select(product => told(new Row(
        of.Content.Vendors[product.Vendor.Value].Name.Japanese, product.Product.Japanese, product.Versions?.Japanese, product.Range?.Text, product.Cpe?.Text,
        string.Join(' ', product.Cves.Select(cve => cve.Value)))));

    // Two rows of one product, each for a CVE, are one product of CSAF.
    private static IEnumerable<string> PerCve(Advisory advisory, SiteInput of) => Rows(advisory, of, row => row)
        .SelectMany(row => row.Cves.Length > 0 ? row.Cves.Split(' ') : advisory.Cves.Select(cve => cve.Value.Text).DefaultIfEmpty(""),
            (row, cve) => $"{row.Vendor}|{row.Product}|{row.Phrase ?? row.Range}|{row.Cpe}|{cve}").Distinct();

    private static string Whole(Row row) => $"{row.Vendor}|{row.Product}|{row.Phrase}|{row.Range}|{row.Cpe}|{row.Cves}";

    private static void Sections(Advisory original, Advisory imported, Func<HtmlFragment, string> told)
    {
        // A picture is an attachment, which does not come with a page.
        foreach (var section in original.Body.Sections.Where(section => !(original.IsNotice && section.Kind == SectionKind.Solution)
            && (original.Body.Attachments.IsEmpty || section.Kind != SectionKind.Details)))
            Same(original, $"{section.Kind}", [told(section.Html)],
                [told(imported.Body.Sections.Where(other => other.Kind == section.Kind).Select(other => other.Html).FirstOrDefault(HtmlFragment.Empty))]);
    }

    private static IEnumerable<string> Markup(Translation translation, bool hasFiles) => translation.Body.Sections
        .Where(section => !section.Html.IsEmpty && !(hasFiles && section.Kind == SectionKind.Details)).Select(section => $"{section.Kind} {section.Html.Html}");

    private static Intake.Timing.ReleasedText Original(SiteInput before, Dossier imported) => before.Content.Dossiers
        .Single(one => one.Current!.Content!.Id.Value.Equals(imported.Current!.Content!.Id.Value)).Timeline.At(Now)!;

    private static string Text(Advisory advisory, SectionKind kind) =>
        Folded(advisory.Body.Sections.Where(section => section.Kind == kind).Select(section => section.Html.Text).FirstOrDefault(""));

    private static string Folded(string text) => Blanks().Replace(text, " ").Trim();

    private static void Same(Advisory of, string what, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (before, after) = (expected.Order(StringComparer.Ordinal).ToList(), actual.Order(StringComparer.Ordinal).ToList());
        var (lost, gained) = (string.Join('\n', before.Except(after)), string.Join('\n', after.Except(before)));
        Assert.True(before.SequenceEqual(after), $"{of.Id.Value} {what}:\n{lost}\n---\n{gained}");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    private sealed record Row(string Vendor, string Product, string? Phrase, string? Range, string? Cpe, string Cves);
}

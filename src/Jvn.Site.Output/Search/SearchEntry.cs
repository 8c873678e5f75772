using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Search;

/// <summary>What the index has of an advisory in one language.</summary>
/// <remarks>Identifiers and CVEs are written out, so that whoever looks through finished files for what must not be in them finds it here too.</remarks>
internal sealed record SearchEntry
{
    public required string Id { get; init; }

    /// <summary>As the page has it: the Japanese one while there is no translation.</summary>
    public required string Title { get; init; }

    /// <summary>Those that the title does not name already: who finds a product there has found the title.</summary>
    public string Products { get; init; } = "";

    public string Cves { get; init; } = "";

    public string Cwes { get; init; } = "";

    /// <summary>The letter of the series, then those of the marks that the lists show.</summary>
    public required string Marks { get; init; }

    public required string PublishedAt { get; init; }

    /// <summary>The letter of the leading score and the score; empty while there is none.</summary>
    public string Severity { get; init; } = "";

    /// <summary>The numbers of all vendors that the advisory names, ascending: long lists are alike then.</summary>
    public string Vendors { get; init; } = "";

    /// <summary>The letter of each vendor's status, in the order of <see cref="Vendors"/>.</summary>
    public string Statuses { get; init; } = "";

    public static SearchEntry Of(ShownAdvisory advisory, Language language)
    {
        var title = advisory.Headline.Title.In(language);
        var entry = new SearchEntry
        {
            Id = advisory.Id.Text,
            Title = SearchText.Clean(title.Text),
            Marks = MarksOf(advisory.Headline, isOtherLanguage: title.Language != language),
            PublishedAt = JapanTime.Rfc3339(advisory.PublishedAt),
        };

        // As on its page: a withdrawn one is found by what it is called.
        if (advisory.IsWithdrawn)
            return entry;

        var vendors = VendorsOf(advisory);
        return entry with
        {
            Products = SearchText.Values(advisory.Affected.Select(product => product.Product.In(language).Text).Distinct()
                .Where(product => !title.Text.Contains(product, StringComparison.Ordinal))),
            Cves = SearchText.Values(advisory.Cves.Select(cve => cve.Text)),
            Cwes = SearchText.Values(advisory.Cwes.Select(cwe => cwe.ToString())),
            Severity = advisory.Headline.LeadingScore is { } score ? $"{SearchLetters.Of(score.Vector.BaseSeverity)}{score.Vector.BaseScore}" : "",
            Vendors = string.Join(',', vendors.Select(vendor => vendor.Number)),
            Statuses = string.Concat(vendors.Select(vendor => vendor.Letter)),
        };
    }

    // A vendor of a product need not be in the table of vendors.
    private static ImmutableArray<(VendorNumber Number, char Letter)> VendorsOf(ShownAdvisory advisory)
    {
        var stated = advisory.Statements.Select(statement => (statement.Vendor.Number, Letter: SearchLetters.Of(statement.Status))).ToImmutableArray();
        var others = advisory.Affected.Select(product => product.Vendor.Number).Concat(advisory.LinkedVendors.Select(linked => linked.Vendor.Number))
            .Except(stated.Select(vendor => vendor.Number));
        return [.. stated.Concat(others.Select(number => (Number: number, Letter: SearchLetters.Of((VendorStatus?)null)))).OrderBy(vendor => vendor.Number)];
    }

    private static string MarksOf(ShownHeadline advisory, bool isOtherLanguage)
    {
        var marks = new StringBuilder().Append(SearchLetters.Of(advisory.Id.Kind));
        if (advisory.IsWithdrawn)
        {
            marks.Append(SearchLetters.Withdrawn);
        }
        else
        {
            if (advisory.IsUrgent)
                marks.Append(SearchLetters.Urgent);
            if (advisory.Form != AdvisoryForm.Ordinary)
                marks.Append(advisory.IsUnreachable ? SearchLetters.Unreachable : SearchLetters.Answered);
            if (advisory.IsUpdated)
                marks.Append(SearchLetters.Updated);
        }

        return isOtherLanguage ? marks.Append(SearchLetters.OtherLanguage).ToString() : marks.ToString();
    }
}

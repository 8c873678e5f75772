using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>A vendor of the registry.</summary>
public sealed partial record Vendor
{
    public required SourceLocation Location { get; init; }

    /// <summary>The file's name without <c>.yml</c>.</summary>
    public required string Key { get; init; }

    public required Located<VendorNumber> Number { get; init; }

    public required LocalizedText Name { get; init; }

    public required string? Kana { get; init; }

    public required ImmutableArray<string> Aliases { get; init; }

    public required Uri? Site { get; init; }

    public required Listing? Listing { get; init; }

    /// <summary>When its name, or what else readers see of it, was put right, oldest first.</summary>
    public required ImmutableArray<Correction> Corrections { get; init; }

    public required VendorReach Reach { get; init; }

    /// <summary>Its name in both languages, and the others that it goes by.</summary>
    public IEnumerable<string> Names => new[] { Name.Japanese, Name.English }.OfType<string>().Concat(Aliases);

    /// <summary>Whether somebody who writes this means it, whatever the form of the company.</summary>
    public bool IsCalled(string words) => Names.Any(name => Bare(name) == Bare(words));

    /// <summary>A name without the form of the company, as <see cref="IsCalled"/> compares it.</summary>
    public static string Bare(string name) => CompanyForm().Replace(name, "").ToLowerInvariant();

    [GeneratedRegex(@"株式会社|有限会社|合同会社|[（(][株有同][)）]|[㈱㈲]|(?<=\w)[.,\s]+(Co[.,\s]*Ltd|Inc|Ltd|Limited|Corp|Corporation|LLC)\.?\s*$|[\s　]",
        RegexOptions.IgnoreCase)]
    private static partial Regex CompanyForm();
}

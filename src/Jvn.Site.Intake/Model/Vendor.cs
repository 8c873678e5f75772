using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>A vendor of the registry. How to reach it (contact, key, log) is checked when it is read and kept nowhere.</summary>
public sealed record Vendor
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
}

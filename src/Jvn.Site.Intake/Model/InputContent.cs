using System.Collections.Frozen;
using System.Collections.Immutable;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>The whole input, parsed: what the rules check and the gate opens.</summary>
public sealed record InputContent
{
    /// <summary>Its path below the input folder.</summary>
    public const string SettingsFile = "site.yml";

    public required ImmutableArray<InputEntry> Files { get; init; }

    public required SiteSettings Settings { get; init; }

    /// <summary>In the order of their paths.</summary>
    public required ImmutableArray<Dossier> Dossiers { get; init; }

    /// <summary>In the order of their paths. A file too broken to be a vendor has no content.</summary>
    public required ImmutableArray<DocumentFile<Vendor>> VendorFiles { get; init; }

    /// <summary>The vendors that could be read, by key.</summary>
    public required FrozenDictionary<string, Vendor> Vendors { get; init; }
}

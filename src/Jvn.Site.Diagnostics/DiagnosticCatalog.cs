using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace Jvn.Site.Diagnostics;

/// <summary>Every diagnostic the site can report, in one file and in numeric order. Ids are never reused; a retired id stays listed in <see cref="RetiredIds"/>.</summary>
/// <remarks>
/// JVN1xxx reading files, front matter, YAML · JVN2xxx content of advisories and vendors · JVN3xxx embargo and cross references ·
/// JVN4xxx Markdown bodies, links, attachments · JVN5xxx theme · JVN6xxx feeds and machine-readable files · JVN7xxx publishing.
/// </remarks>
public static class DiagnosticCatalog
{
    /// <summary>Ids that once meant something and must not come back with another meaning.</summary>
    public static ImmutableArray<string> RetiredIds { get; } = [];

    // Stays last: static fields initialize in textual order.
    /// <summary>All rules in numeric order.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. typeof(DiagnosticCatalog).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rules by id, for <c>jvn explain</c>.</summary>
    public static FrozenDictionary<string, DiagnosticDescriptor> ById { get; } = All.ToFrozenDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);
}

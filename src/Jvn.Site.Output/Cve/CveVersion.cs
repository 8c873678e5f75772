using System.Collections.Immutable;
using System.Text.Json;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Cve;

/// <summary>An entry of <c>versions</c>: one version, a span of them, or a phrase where the schema has no form for what is said.</summary>
/// <param name="Version">The version, the first of the span (<c>0</c> for the earliest one), or the phrase.</param>
/// <param name="End">Where the span ends (<c>*</c> for nowhere); null for what is no span.</param>
internal sealed record CveVersion(string Version, string? End = null, bool IncludesEnd = false)
{
    /// <summary>What a row says of versions; empty where it says all.</summary>
    public static ImmutableArray<CveVersion> Of(ShownProduct product)
    {
        var phrase = product.Versions is { } words ? CveText.Line(words, 1024) : "";
        if (product.Range is { IsAll: true } || (product.Range is null && phrase.Length == 0))
            return [];
        return product.Range is { } range && Spans(range) is { } spans ? spans : [new(phrase.Length > 0 ? phrase : product.Range!.Text)];
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("version", Version);
        json.WriteString("status", "affected");
        if (End is null)
            return;
        json.WriteString(IncludesEnd ? "lessThanOrEqual" : "lessThan", End);
        json.WriteString("versionType", "custom");
    }

    // All of the range or nothing: part of it would say something else.
    private static ImmutableArray<CveVersion>? Spans(VersionRange range)
    {
        ImmutableArray<CveVersion?> spans = [.. range.Alternatives.Select(Span)];
        return spans.Contains(null) ? null : [.. spans.OfType<CveVersion>()];
    }

    // A span includes its beginning: what lies above a version, and not at it, cannot be said.
    private static CveVersion? Span(ImmutableArray<VersionComparator> conditions) => conditions switch
    {
        [{ Operator: VersionOperator.Equal } only] => new(only.Version),
        [{ Operator: VersionOperator.LessThan or VersionOperator.LessThanOrEqual } end] => To("0", end),
        [{ Operator: VersionOperator.GreaterThanOrEqual } start] => new(start.Version, "*"),
        [{ Operator: VersionOperator.GreaterThanOrEqual } start, { Operator: VersionOperator.LessThan or VersionOperator.LessThanOrEqual } end] =>
            To(start.Version, end),
        [{ Operator: VersionOperator.LessThan or VersionOperator.LessThanOrEqual } end, { Operator: VersionOperator.GreaterThanOrEqual } start] =>
            To(start.Version, end),
        _ => null,
    };

    private static CveVersion To(string start, VersionComparator end) => new(start, end.Version, end.Operator == VersionOperator.LessThanOrEqual);
}

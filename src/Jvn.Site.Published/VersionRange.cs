using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Jvn.Site.Published;

/// <summary>The form for programs of a version phrase, such as <c>&gt;=2.0,&lt;2.4.1 || &lt;1.9</c>. A malformed one cannot exist.</summary>
/// <remarks>A class, so that a range that was never parsed cannot exist.</remarks>
public sealed class VersionRange : IEquatable<VersionRange>
{
    internal VersionRange(string text, ImmutableArray<ImmutableArray<VersionComparator>> alternatives)
    {
        Text = text;
        Alternatives = alternatives;
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>A version is in the range when all conditions of one alternative hold. Empty for <c>*</c>.</summary>
    public ImmutableArray<ImmutableArray<VersionComparator>> Alternatives { get; }

    /// <summary>True for <c>*</c>: every version.</summary>
    public bool IsAll => Alternatives.IsEmpty;

    /// <summary>Accepts comparators joined by <c>,</c> (and), alternatives joined by <c> || </c> (or), or <c>*</c> alone.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out VersionRange? range, [NotNullWhen(false)] out VersionRangeFault? fault)
    {
        range = new VersionRangeParser(text).Parse(out fault);
        return range is not null;
    }

    public bool Equals(VersionRange? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as VersionRange);

    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    public override string ToString() => Text;
}

namespace Jvn.Site.Diagnostics;

/// <summary>One rule: its stable id, its weight, and its words. The message says what is wrong and names the thing, the fix says what to do, the reason what
/// harm publishing would do.</summary>
public sealed class DiagnosticDescriptor
{
    /// <summary><c>JVN</c> and four digits; never reused, never renumbered.</summary>
    public required string Id { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>A warning that <c>jvn check --strict</c> counts as an error: nothing that is finished has it, and there is a way to put it right.</summary>
    public bool IsStrictlyError { get; init; }

    /// <summary>Told by <c>jvn check</c> alone: it is about the correspondence with vendors, on which no page depends and of which no log of a build may
    /// tell.</summary>
    public bool IsForEditors { get; init; }

    /// <summary>May hold <c>{0}</c>, <c>{1}</c>…, filled by <see cref="At"/>. Ends with a full stop.</summary>
    public required Bilingual Message { get; init; }

    public required Bilingual Reason { get; init; }

    /// <summary>May hold the same placeholders as <see cref="Message"/>.</summary>
    public required Bilingual Fix { get; init; }

    /// <summary>A finding of this rule at <paramref name="location"/>.</summary>
    /// <param name="arguments">Fill the placeholders; quoted input is made visible and short when it is printed.</param>
    public Diagnostic At(SourceLocation location, params ReadOnlySpan<string> arguments) => new(this, location, [.. arguments]);
}

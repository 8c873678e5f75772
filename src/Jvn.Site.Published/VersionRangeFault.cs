namespace Jvn.Site.Published;

/// <summary>The first thing that is wrong with a text that should be a version range, and where, counted from zero.</summary>
public sealed record VersionRangeFault
{
    internal VersionRangeFault(VersionRangeFaultKind kind, int offset)
    {
        Kind = kind;
        Offset = offset;
    }

    public VersionRangeFaultKind Kind { get; }

    /// <summary>Equals the length of the text when something is missing at its end.</summary>
    public int Offset { get; }
}

namespace Jvn.Site.Intake.Timing;

/// <summary>From when on the contents of a file are public, as far as anybody can tell.</summary>
/// <param name="Earliest">Not public before; null when it may be public already.</param>
/// <param name="Certain">Public from here on beyond doubt; null when that cannot be told.</param>
public readonly record struct ReleaseBounds(DateTimeOffset? Earliest, DateTimeOffset? Certain)
{
    /// <summary>Nobody can tell anything: it may be public already.</summary>
    public static ReleaseBounds Unknown => default;

    public static ReleaseBounds Never { get; } = At(DateTimeOffset.MaxValue);

    public static ReleaseBounds Always { get; } = At(DateTimeOffset.MinValue);

    public static ReleaseBounds At(DateTimeOffset instant) => new(instant, instant);

    /// <summary>What comes out not before either of the two.</summary>
    public ReleaseBounds After(ReleaseBounds other) => new(
        Earliest is null || other.Earliest > Earliest ? other.Earliest : Earliest,
        Certain is null || other.Certain is null ? null : other.Certain > Certain ? other.Certain : Certain);

    /// <summary>What comes out with the first of the two.</summary>
    public ReleaseBounds Or(ReleaseBounds other) => new(
        Earliest is null || other.Earliest is null ? null : other.Earliest < Earliest ? other.Earliest : Earliest,
        Certain is null || other.Certain < Certain ? other.Certain : Certain);
}

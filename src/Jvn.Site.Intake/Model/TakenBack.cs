namespace Jvn.Site.Intake.Model;

/// <summary>
/// Whether an advisory was taken back, which withholds it whatever its release instant, until that is moved to a later one.
/// The instant itself decides nothing else: an advisory that is taken back is withheld at every instant, also before it.
/// </summary>
/// <param name="At">When; null when it was never taken back, or when that cannot be told.</param>
/// <param name="IsKnown">False when <c>taken-back</c> stands, or may stand, and cannot be read beyond doubt.</param>
public readonly record struct TakenBack(DateTimeOffset? At, bool IsKnown)
{
    public static TakenBack Never { get; } = new(null, IsKnown: true);

    public static TakenBack InDoubt { get; } = new(null, IsKnown: false);

    /// <summary>When a text that states this release instant is public: doubt hides.</summary>
    public DateTimeOffset PublicFrom(DateTimeOffset releaseAt) => IsKnown ? CertainRelease(releaseAt) : Advisory.Never;

    /// <summary>The earliest instant at which it can be public: doubt moves nothing.</summary>
    public DateTimeOffset CertainRelease(DateTimeOffset releaseAt) => At >= releaseAt ? Advisory.Never : releaseAt;
}

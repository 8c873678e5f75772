namespace Jvn.Site.Intake.Reading;

/// <summary>With which offsets an instant may be written.</summary>
public enum UtcOffsets
{
    /// <summary><c>+09:00</c> and <c>Z</c>: where everybody lives in Japan, any other is a slip, and each hour of it moves a release.</summary>
    Japan,

    /// <summary>All that there are, for coordinators elsewhere.</summary>
    Any,
}

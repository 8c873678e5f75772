using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Embargo.Board;

/// <summary>How a case stands to the guide of 45 days (45日以内を目安), which counts from the start of handling.</summary>
/// <param name="Deadline">The last day within the guide.</param>
/// <param name="DaysLeft">From today to it; negative when it is exceeded.</param>
/// <param name="DaysAtRelease">From the start to the release.</param>
/// <param name="IsExplained">Whether the delay has a reason.</param>
public sealed record HandlingGuide(DateOnly Started, DateOnly Deadline, int DaysLeft, int DaysAtRelease, bool IsExplained)
{
    private const int Days = 45;

    /// <summary>Whether the release comes later than the guide says.</summary>
    public bool IsExceededAtRelease => DaysAtRelease > Days;

    /// <summary>Null where no start is recorded.</summary>
    public static HandlingGuide? Of(Advisory advisory, DateTimeOffset now)
    {
        if (advisory.HandlingStarted is not { Value: var started })
            return null;
        var deadline = started.AddDays(Days);
        return new HandlingGuide(started, deadline, deadline.DayNumber - JapanTime.DayOf(now).DayNumber,
            JapanTime.DayOf(advisory.ReleaseAt.Value).DayNumber - started.DayNumber, advisory.HasDelayReason);
    }
}

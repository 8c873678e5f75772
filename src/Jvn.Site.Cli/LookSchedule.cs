namespace Jvn.Site.Cli;

/// <summary>
/// When the input is looked at while something waits for its instant: again and again, since a date can move and something can have to be taken
/// back at once; and a last time just before the instant. What is found late can no longer be made in time.
/// </summary>
internal sealed class LookSchedule
{
    private static readonly TimeSpan Cadence = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Spare = TimeSpan.FromSeconds(2);

    private readonly DateTimeOffset due;

    /// <param name="now">The first look is at once, since making the site took a while.</param>
    /// <param name="making">How long it took. A change is made twice: as of now, and as of the instant.</param>
    /// <param name="look">How long the look before that took, with git.</param>
    public LookSchedule(DateTimeOffset now, DateTimeOffset due, TimeSpan making, TimeSpan look)
    {
        this.due = due;
        Next = now;
        Last = LastFor(look);
        var inTime = due - (2 * making) - Margin;
        InTime = inTime > now ? inTime : now;
    }

    public DateTimeOffset Next { get; private set; }

    /// <summary>When the last look begins, as far as is known by now.</summary>
    public DateTimeOffset Last { get; private set; }

    /// <summary>Until when a change that is found can be made, as of now and as of the instant. One look begins then.</summary>
    public DateTimeOffset InTime { get; }

    /// <summary>When the last look has to be over.</summary>
    public DateTimeOffset End => due - Spare;

    /// <summary>Goes on after a look that found nothing new. False when it was the last one.</summary>
    /// <param name="look">How long it took.</param>
    public bool MoveNext(DateTimeOffset now, TimeSpan look)
    {
        if (Next >= Last)
            return false;
        Last = LastFor(look);
        var target = now < InTime && InTime < Last ? InTime : Last;
        Next = now + Cadence < target ? now + Cadence : target;
        return true;
    }

    // It has to end before the instant, also when it takes longer than the one before.
    private DateTimeOffset LastFor(TimeSpan look) => due - Spare - (2 * look);
}

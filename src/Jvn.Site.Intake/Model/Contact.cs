using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>contact: of a notice (guideline figure 3).</summary>
public sealed record Contact(
    SourceLocation Location,
    Located<DateOnly> Since,
    UnreachableReason Reason,
    ImmutableArray<Attempt> Attempts)
{
    private const int Months = 3;

    /// <summary>The last day of the three months in which an answer is waited for.</summary>
    /// <remarks>Counted as in the Civil Code, articles 140 to 143: the first day does not count, and the period ends with the corresponding day or, where
    /// there is none, with the last of the month.</remarks>
    public static DateOnly EndOfWait(DateOnly firstAttempt) => firstAttempt.AddMonths(Months);

    /// <summary>The first day on which a notice for want of a reply may come out.</summary>
    public static DateOnly EarliestRelease(DateOnly firstAttempt) => EndOfWait(firstAttempt).AddDays(1);
}

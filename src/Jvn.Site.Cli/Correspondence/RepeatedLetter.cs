using Jvn.Site.Correspondence.Letters;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>Whether a vendor was sent a letter that would tell it nothing new.</summary>
internal sealed class RepeatedLetter(Case record, DateTimeOffset release, DateTimeOffset now)
{
    /// <summary>Days from a letter that asks for an answer to a reminder, at least.</summary>
    public const int LeastDays = 7;

    /// <summary>Why the letter should not go out once more; null when it may.</summary>
    public Diagnostic? ReasonAgainst(LetterKind kind, Vendor vendor)
    {
        var (isTooSoon, last) = (kind == LetterKind.Reminder && IsTooSoon(vendor), Last(kind, vendor));
        if (last is null)
            return null;
        var (name, day) = (LetterNames.Of(last.Kind), JapanTime.Day(JapanTime.DayOf(last.At.Value)));
        var since = isTooSoon ? new Bilingual($"それから {LeastDays} 日たっていません", $"less than {LeastDays} days have passed since")
            : new("その後、変わったことはありません", "nothing has happened since");
        return DiagnosticCatalog.LetterAgain.At(vendor.Location, vendor.Key, $" {day} に{name.Japanese}を送ってあり、{since.Japanese}",
            $"{name.English} on {day}, and {since.English}");
    }

    /// <summary>Whether it was asked for an answer only just now.</summary>
    public bool IsTooSoon(Vendor vendor) => Asked(vendor) is { } asked && JapanTime.DayOf(now) < JapanTime.DayOf(asked.At.Value).AddDays(LeastDays);

    // The letter that the new one would repeat.
    private CaseEvent? Last(LetterKind kind, Vendor vendor) => kind switch
    {
        LetterKind.Reminder => IsTooSoon(vendor) ? Asked(vendor) : null,
        LetterKind.Date => record.AnnouncedTo(vendor.Key) == release ? record.Of(vendor.Key).LastOrDefault(one => one.ReleaseAt is not null) : null,
        LetterKind.Outline or LetterKind.Details or LetterKind.Thanks =>
            record.Of(vendor.Key).LastOrDefault() is { Through: null } last && last.Kind == LetterNames.EventOf(kind) ? last : null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private CaseEvent? Asked(Vendor vendor) => record.Of(vendor.Key)
        .LastOrDefault(one => one.Kind is CaseEventKind.Outline or CaseEventKind.Details or CaseEventKind.Reminder);
}

using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Reads what is recorded about a release and never published: corrections, an emergency, an exception.</summary>
internal static class ConfidentialParser
{
    public static Correction? Correction(FieldReader fields, bool mayBeDay)
    {
        fields.Require(FieldKey.At, "at: 2026-11-25T15:00:00+09:00");
        fields.Require(FieldKey.Note, "note: 誤字を直した");
        fields.Scalar(FieldKey.Note);
        return fields.Instant(FieldKey.At, mayBeDay) is { } at ? new Correction(at) : null;
    }

    /// <summary>Reports what is wrong with <c>taken-back</c>; whether it holds is decided where doubt is (<see cref="OpenedDocument.TakenBack"/>).</summary>
    public static void CheckTakenBack(FieldReader fields)
    {
        if (fields.Below(FieldKey.TakenBack, FieldSet.TakenBack) is not { } takenBack)
            return;
        takenBack.Require(FieldKey.At, "at: 2026-11-25T15:00:00+09:00");
        takenBack.Require(FieldKey.Reason, "reason: 調整中の内容が含まれていたため");
        takenBack.Instant(FieldKey.At);
        takenBack.Scalar(FieldKey.Reason);
    }

    /// <summary>The record of a release before the planned instant (guideline: exceptions).</summary>
    public static EarlyRelease? EarlyRelease(FieldReader fields, TakenBack takenBack)
    {
        if (fields.Below(FieldKey.EarlyRelease, FieldSet.EarlyRelease) is not { } early)
            return null;
        early.Require(FieldKey.At, "at: 2026-11-18T10:00:00+09:00");
        early.Require(FieldKey.Planned, "planned: 2026-11-20T12:00:00+09:00");
        early.Require(FieldKey.Reason, "reason: 第三者が詳細を公表したため");
        var at = early.Instant(FieldKey.At);
        var planned = early.Instant(FieldKey.Planned);
        early.Scalar(FieldKey.Reason);
        if (at is null || planned is null)
            return null;
        // What was taken back comes out again later than it was planned to, and still in a hurry.
        if (at.Value > planned.Value && !(takenBack.At >= planned.Value))
            fields.Bag.Add(DiagnosticCatalog.EarlyReleaseNotEarly.At(at.Location, JapanTime.Rfc3339(at.Value), JapanTime.Rfc3339(planned.Value)));
        return new EarlyRelease(at, planned);
    }
}

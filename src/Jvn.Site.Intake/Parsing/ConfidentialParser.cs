using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Reads what is recorded about a release and never published: corrections, an emergency, an exception.</summary>
internal static class ConfidentialParser
{
    public static Correction? Correction(FieldReader fields, bool mayBeDay)
    {
        fields.Scalar(FieldKey.Note);
        return fields.InstantOrDay(FieldKey.At, mayBeDay) is { } at ? new Correction(at) : null;
    }

    /// <summary>Reports what is wrong with <c>taken-back</c>; whether it holds is decided where doubt is (<see cref="OpenedDocument.TakenBack"/>).</summary>
    public static void CheckTakenBack(FieldReader fields)
    {
        if (fields.Below(FieldKey.TakenBack) is not { } takenBack)
            return;
        takenBack.Instant(FieldKey.At);
        takenBack.Scalar(FieldKey.Reason);
    }

    /// <summary>The record of a release before the planned instant (guideline: exceptions).</summary>
    public static EarlyRelease? EarlyRelease(FieldReader fields, TakenBack takenBack)
    {
        if (fields.Below(FieldKey.EarlyRelease) is not { } early)
            return null;
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

using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Reads when a text comes out: <c>release-at</c>, or <c>released-on</c> for what was public elsewhere before. They exclude each other.</summary>
internal static class ReleaseParser
{
    /// <returns>Null when neither can be read; when both stand, which is reported, there is no telling which is meant.</returns>
    public static Located<DateTimeOffset>? Parse(FieldReader fields, out DateOnly? releasedOn)
    {
        var at = fields.Instant(FieldKey.ReleaseAt);
        var on = fields.Day(FieldKey.ReleasedOn);
        releasedOn = null;
        if (fields.Has(FieldKey.ReleaseAt) && fields.Has(FieldKey.ReleasedOn))
        {
            fields.Bag.Add(DiagnosticCatalog.ReleaseStatedTwice.At(fields.PlaceOf(FieldKey.ReleasedOn)));
            return null;
        }

        releasedOn = on?.Value;
        return on is null ? at : on.As(JapanTime.StartOf(on.Value));
    }
}

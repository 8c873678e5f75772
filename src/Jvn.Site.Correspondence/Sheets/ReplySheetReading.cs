using System.Diagnostics.CodeAnalysis;

namespace Jvn.Site.Correspondence.Sheets;

/// <summary>What a text says as an answer.</summary>
/// <param name="Fault">Why it cannot be taken over; then <paramref name="Sheet"/> is only for telling what was read.</param>
/// <param name="Sheet">Null where there is no sheet at all, or several that differ. The facts stand in it even where only the status is missing.</param>
public sealed record ReplySheetReading(SheetFault Fault, ReplySheet? Sheet)
{
    [MemberNotNullWhen(true, nameof(Sheet))]
    public bool IsWhole => Fault == SheetFault.None;

    /// <summary>The same, taken for whole where only the status is missing, and nothing is said but facts: none of them is for the page.</summary>
    public ReplySheetReading WithFactsAlone() =>
        this is { Fault: SheetFault.NoStatus, Sheet: { Facts.IsEmpty: false, Comment: null, Announcement: null } }
            ? this with { Fault = SheetFault.None } : this;

    /// <summary>The same, refused when the organisation that it names has none of these names.</summary>
    public ReplySheetReading From(IEnumerable<string> names) =>
        IsWhole && !OrganisationName.IsOneOf(Sheet.Organisation, names) ? this with { Fault = SheetFault.OtherOrganisation } : this;
}

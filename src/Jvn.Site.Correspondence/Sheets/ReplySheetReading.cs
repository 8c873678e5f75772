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

    /// <summary>The same, refused when it names an organisation that its sender is not: one of the others, or one that only looks like a name.</summary>
    /// <param name="names">The sender's.</param>
    /// <param name="others">Of everybody else.</param>
    public ReplySheetReading From(IReadOnlyCollection<string> names, IEnumerable<string> others) =>
        IsWhole && !IsOf(names) && (OrganisationName.IsOneOf(Sheet.Organisation, others) || OrganisationName.IsInOtherAlphabet(Sheet.Organisation, names))
            ? this with { Fault = SheetFault.OtherOrganisation } : this;

    /// <summary>Whether the organisation has one of these names, written in whatever way.</summary>
    public bool IsOf(IEnumerable<string> names) => Sheet is not null && OrganisationName.IsOneOf(Sheet.Organisation, names);
}

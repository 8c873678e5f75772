using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Sheets;

/// <summary>What was found of one sheet while its lines were read.</summary>
internal sealed class SheetDraft
{
    private const int Longest = Limits.CommentCharacters;

    private readonly Dictionary<SheetField, string> values = [];

    private SheetFault statusFault = SheetFault.None;

    private SheetFault fault = SheetFault.None;

    private VendorStatus? status;

    public bool HasIdentifier => values.ContainsKey(SheetField.Identifier);

    public void Fail(SheetFault found) => fault = fault == SheetFault.None ? found : fault;

    /// <summary>Several words for a status must mean the same one.</summary>
    public void Choose((VendorStatus? Status, SheetFault Fault) answer)
    {
        if (answer.Fault != SheetFault.None)
            statusFault = statusFault == SheetFault.TwoStatuses ? statusFault : answer.Fault;
        else if (status is { } chosen && chosen != answer.Status)
            statusFault = SheetFault.TwoStatuses;
        else
            status = answer.Status;
    }

    public void Fill(SheetField field, string value)
    {
        if (value.Length == 0)
            return;
        if (value.Length > Longest)
            Fail(SheetFault.TooLong);
        else if (!values.TryAdd(field, value) && FoldedLine.Tight(values[field]) != FoldedLine.Tight(value))
            Fail(SheetFault.FieldTwice);
    }

    public ReplySheetReading Finish(AdvisoryId? expected)
    {
        var organisation = values.GetValueOrDefault(SheetField.Organisation, "");
        var sheet = new ReplySheet
        {
            Id = Identifier(),
            Organisation = organisation,
            Status = statusFault == SheetFault.None ? status : null,
            Comment = Shown(SheetField.Comment),
            Announcement = Address(),
            Facts = new ReplyFacts(Shown(SheetField.Affected), Shown(SheetField.Remedy), Shown(SheetField.Schedule), Shown(SheetField.Disclosure)),
        };
        var identifier = values.GetValueOrDefault(SheetField.Identifier, "");
        return new ReplySheetReading(
            identifier.Length == 0 ? SheetFault.NoIdentifier
            : !ForbiddenCharacters.Find(identifier + organisation, most: 1).IsEmpty ? SheetFault.InvisibleCharacters
            : sheet.Id is null ? SheetFault.IdentifierUnreadable
            : expected is not null && !sheet.Id.Equals(expected) ? SheetFault.OtherCase
            : organisation.Length == 0 ? SheetFault.NoOrganisation
            : statusFault != SheetFault.None ? statusFault
            : fault != SheetFault.None ? fault
            : status is null ? SheetFault.NoStatus
            : SheetFault.None, sheet);
    }

    private AdvisoryId? Identifier()
    {
        var written = FoldedLine.Tight(values.GetValueOrDefault(SheetField.Identifier, "")).ToUpperInvariant();
        return AdvisoryId.TryParse(written, out var id) || AdvisoryId.TryParseSlug(written, out id) ? id : null;
    }

    // Whoever has no page says so in many ways; none of them is an address.
    private Uri? Address()
    {
        if (!values.TryGetValue(SheetField.Announcement, out var written) || FoldedLine.Tight(written) is "なし" or "無し" or "未定" or "-" or "none" or "n/a")
            return null;
        var address = written.Select(letter => letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0) : letter);
        if (WebAddress.TryParse(string.Concat(address).Trim('<', '>', ' '), out var page))
            return page;
        Fail(SheetFault.AddressUnusable);
        return null;
    }

    private string? Shown(SheetField field) => values.TryGetValue(field, out var value) ? ForbiddenCharacters.ShowEscaped(value) : null;
}

using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Sheets;

/// <summary>Reads the sheet that came back, in the forms that people and mail programs give it.</summary>
/// <remarks>Width of letters and kana, quotation at any depth, blanks, words in either language, number, words or mark for a status, and text above, between
/// and below do not matter. A blank sheet beside a filled one is the quoted original.</remarks>
public static class ReplySheetReader
{
    private const int Longest = 1024 * 1024;

    private const int MostSheets = 20;

    /// <param name="expected">The case that an answer is wanted for; null where any is.</param>
    public static ReplySheetReading Read(string text, AdvisoryId? expected = null)
    {
        if (text.Length > Longest)
            return new ReplySheetReading(SheetFault.TooLong, null);
        var drafts = SheetScan.Of(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
        if (drafts.Length > MostSheets)
            return new ReplySheetReading(SheetFault.SheetsDiffer, null);
        ImmutableArray<ReplySheetReading> readings = [.. drafts.Select(draft => draft.Finish(expected))];
        ImmutableArray<ReplySheetReading> filled = [.. readings.Where(reading => !IsBlank(reading))];
        var blank = readings.Where(IsBlank).Where(reading => reading.Sheet?.Id is not null).ToList();
        if (filled.IsEmpty)
            return blank.FirstOrDefault() ?? new ReplySheetReading(SheetFault.NoSheet, null);
        if (filled.FirstOrDefault(reading => !reading.IsWhole && reading.Fault != SheetFault.NoStatus) is { } faulty)
            return faulty;
        return filled.All(other => Same(filled[0], other)) && blank.TrueForAll(sent => sent.Sheet!.Id!.Equals(filled[0].Sheet!.Id))
            ? filled[0]
            : new ReplySheetReading(SheetFault.SheetsDiffer, null);
    }

    // What is faulty in what nobody filled in does not matter.
    private static bool IsBlank(ReplySheetReading reading) => reading is { Sheet.IsBlank: true } && reading.Fault
        is SheetFault.NoStatus or SheetFault.NoOrganisation or SheetFault.NoIdentifier or SheetFault.OtherCase or SheetFault.IdentifierUnreadable;

    private static bool Same(ReplySheetReading one, ReplySheetReading other) => one.Fault == other.Fault
        && one.Sheet! with { Organisation = "" } == other.Sheet! with { Organisation = "" }
        && OrganisationName.IsOneOf(one.Sheet.Organisation, [other.Sheet.Organisation]);
}

using System.Text;
using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Sheets;

/// <summary>Writes a sheet.</summary>
/// <remarks>What explains something stands between a heading and the first field below it: the reader passes over all that stands there, however a mail
/// program broke it. The comment stands between two lines of its own, so that it may say anything.</remarks>
internal static class SheetText
{
    private const string Rule = "--------";

    public static string Of(ReplySheet sheet, SheetWords words)
    {
        var text = new StringBuilder();
        Line($"{Rule} {words.Begin} {Rule}");
        Lines(words.Notice);
        Line("");
        Field(SheetField.Identifier, sheet.Id?.Text);
        Field(SheetField.Organisation, sheet.Organisation);
        Line("");
        Line(words.StatusHeading);
        Lines(words.StatusNotice);
        foreach (var (index, choice) in SheetWords.Choices.Index())
            Line($"  {index + 1}  {choice.Name(words.Language)}");
        Field(SheetField.Status, sheet.Status is { } status ? $"{SheetWords.Choices.IndexOf(status) + 1}" : null);
        Line("");
        Line(words.PublicHeading);
        Lines(words.PublicNotice);
        Field(SheetField.Announcement, sheet.Announcement?.OriginalString);
        Line($"{Rule} {words.CommentBegin} {Rule}");
        Line(sheet.Comment ?? "");
        Line($"{Rule} {words.CommentEnd} {Rule}");
        Line("");
        Line(words.FactsHeading);
        Lines(words.FactsNotice);
        Field(SheetField.Affected, sheet.Facts.Affected);
        Field(SheetField.Remedy, sheet.Facts.Remedy);
        Field(SheetField.Schedule, sheet.Facts.Schedule);
        Field(SheetField.Disclosure, sheet.Facts.Disclosure);
        Line($"{Rule} {words.End} {Rule}");
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');

        void Lines(IEnumerable<string> lines) => text.AppendJoin('\n', lines).Append('\n');

        void Field(SheetField field, string? value) => Line((words.Labels[field] + words.Colon + value).TrimEnd());
    }
}

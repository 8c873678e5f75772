using System.Globalization;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Editing;

/// <summary>What stands in the row of a vendor, as it is written; null where nothing does.</summary>
internal sealed record RowText(string? Status, string? Replied, string? Url, string? Comment, string? CommentFormat)
{
    private static readonly RowText None = new(null, null, null, null, null);

    /// <summary>All null for a vendor without a row.</summary>
    public static RowText Of(InputEntry file, Advisory text, Vendor vendor) =>
        StatusEdits.RowOf(text, vendor) is { } row
        && FrontMatterEdit.Open(file, file.Edited ?? InputFolder.ReadUnchecked(file))?.Item("vendors", text.Statements.IndexOf(row)) is { } item
            ? new RowText(row.Status?.Value.Word(), item.ValueOf("replied"), item.ValueOf("url"), Bare(item.ValueOf("comment")),
                item.ValueOf("comment-format")) : None;

    /// <summary>The row once an answer is written into it.</summary>
    public RowText With(StatusAnswer answer) => new(
        answer.Status.Word(), answer.Replied?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Replied, answer.Url ?? Url,
        Bare(answer.Comment) ?? Comment, CommentFormat);

    /// <summary>Whether readers see one as the other: they see all but the day of the reply.</summary>
    public bool ReadsAs(RowText other) => this with { Replied = other.Replied } == other;

    // Blanks at the ends of lines, and lines without anything at the end, are not kept.
    private static string? Bare(string? comment) => comment is null ? null
        : string.Join('\n', comment.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).TrimEnd('\n');
}

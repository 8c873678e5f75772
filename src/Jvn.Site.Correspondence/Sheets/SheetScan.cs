using System.Collections.Immutable;
using System.Text;

namespace Jvn.Site.Correspondence.Sheets;

/// <summary>Goes through the lines of a text and finds the sheets in it.</summary>
internal sealed class SheetScan
{
    private readonly List<SheetDraft> drafts = [];
    private readonly List<string> lines = [];

    private SheetDraft? draft;
    private (SheetField Field, int Depth)? open;
    private int? commentDepth;
    private int? signatureDepth;
    private bool isAmongChoices;

    /// <summary>Every sheet of a text, whoever wrote it.</summary>
    public static ImmutableArray<SheetDraft> Of(string text)
    {
        var scan = new SheetScan();
        foreach (var line in text.Split('\n'))
            scan.Take(QuotedLine.Of(line));
        scan.EndOfText();
        return [.. scan.drafts];
    }

    private void Take(QuotedLine line)
    {
        var mark = SheetMarks.Divider(line.Text);
        if (commentDepth is { } depth)
            InComment(line, mark, depth);
        else if (mark is { } divider)
            Divide(divider, line.Depth);
        else if (signatureDepth == line.Depth)
            return;
        else if (SheetMarks.Label(line.Text) is { } label)
            Begin(label.Field, label.Value, line.Depth);
        else if (SheetMarks.IsSignature(line.Text))
            (signatureDepth, _) = (line.Depth, Close(isDivided: false));
        else if (open is { } field)
            InField(line, field.Field, field.Depth);
        else if (isAmongChoices && StatusAnswer.ReadChoice(line.Text) is { } choice)
            Draft().Choose(choice);
        if (signatureDepth is { } signed && line.Depth != signed)
            signatureDepth = null;
    }

    private void InComment(QuotedLine line, SheetMark? mark, int depth)
    {
        if (mark is null or SheetMark.Heading or SheetMark.StatusHeading)
        {
            lines.Add(line.At(depth));
            return;
        }

        if (mark != SheetMark.CommentEnd)
            Draft().Fail(SheetFault.CommentWithoutEnd);
        Draft().Fill(SheetField.Comment, Joined());
        commentDepth = null;
        if (mark != SheetMark.CommentEnd)
            Divide(mark.Value, line.Depth);
    }

    private void Divide(SheetMark mark, int depth)
    {
        Close(isDivided: true);
        (isAmongChoices, signatureDepth) = (mark == SheetMark.StatusHeading, null);
        if (mark is SheetMark.Begin or SheetMark.End)
            draft = null;
        else if (mark == SheetMark.CommentBegin)
            commentDepth = depth;
    }

    private void Begin(SheetField field, string value, int depth)
    {
        Close(isDivided: true);
        if (field == SheetField.Identifier && draft is { HasIdentifier: true })
            draft = null;
        Draft();
        (open, isAmongChoices) = ((field, depth), false);
        if (value.Length > 0)
            lines.Add(value);
    }

    // A paragraph may follow where paragraphs are asked for; elsewhere the first blank line ends what is said. What is quoted deeper than the field
    // was said by somebody else.
    private void InField(QuotedLine line, SheetField field, int depth)
    {
        if (line.Depth > depth)
            Close(isDivided: false);
        else if (line.Text.Length > 0)
            lines.Add(line.Text);
        else if (lines.Count > 0 && field < SheetField.Comment)
            Close(isDivided: true);
        else if (lines.Count > 0)
            lines.Add("");
    }

    private bool Close(bool isDivided)
    {
        if (open is not { } field)
            return false;
        open = null;
        var value = Joined();
        if (field.Field == SheetField.Status && value.Length > 0)
        {
            foreach (var line in value.Split('\n'))
                Draft().Choose(StatusAnswer.Read(line));
        }
        else
        {
            if (field.Field == SheetField.Comment && !isDivided && value.Contains("\n\n", StringComparison.Ordinal))
                Draft().Fail(SheetFault.CommentWithoutEnd);
            Draft().Fill(field.Field, field.Field < SheetField.Comment ? Line(value) : value);
        }

        return true;
    }

    private void EndOfText()
    {
        if (commentDepth is not null)
            Draft().Fail(SheetFault.CommentWithoutEnd);
        Close(isDivided: false);
    }

    private SheetDraft Draft()
    {
        if (draft is null)
            drafts.Add(draft = new SheetDraft());
        return draft;
    }

    private string Joined()
    {
        var text = string.Join('\n', lines).Trim('\n', ' ', '\u3000', '\t');
        lines.Clear();
        return text;
    }

    // A line that a mail program broke: at a blank where there are blanks.
    private static string Line(string value)
    {
        var line = new StringBuilder(value.Length);
        foreach (var part in value.Split('\n'))
            line.Append(line.Length > 0 && line[^1] <= '~' && part[0] <= '~' ? " " : "").Append(part);
        return line.ToString();
    }
}

using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Takes the star of a mark that refers to a note for what it is: two of them (<c>製品A（*1）、製品B*2</c>) would set what stands between them in
/// italics.</summary>
internal sealed class NoteMarkParser : InlineParser
{
    private const int MostDigits = 2;

    public NoteMarkParser() => OpeningCharacters = ['*'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var digits = text[1..].IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length - 1;
        if (digits is 0 or > MostDigits || !IsMark(slice.PeekCharExtra(-1), digits + 1 < text.Length ? text[digits + 1] : '\0', processor))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline
        {
            Content = new StringSlice(slice.Text, slice.Start, slice.Start + digits),
            Span = new SourceSpan(start, start + digits),
            Line = line,
            Column = column,
            IsClosed = true,
        };
        slice.Start += digits + 1;
        return true;
    }

    // Behind a star that waits for its other half, this may be it.
    private static bool IsMark(char before, char after, InlineProcessor processor) => before switch
    {
        '(' or '（' => after is ')' or '）',
        '\0' or '*' => false,
        _ => !char.IsWhiteSpace(before) && !char.IsAsciiLetterOrDigit(after) && after is not ('.' or '*') && !HasOpenStar(processor),
    };

    private static bool HasOpenStar(InlineProcessor processor) =>
        processor.Inline is { } inline
        && (inline is EmphasisDelimiterInline { DelimiterChar: '*' }
            || inline.FindParentOfType<EmphasisDelimiterInline>().Any(open => open.DelimiterChar == '*'));
}

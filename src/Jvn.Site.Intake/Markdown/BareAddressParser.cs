using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Takes web addresses out of a text before their signs are taken for emphasis or entities.</summary>
internal sealed class BareAddressParser : InlineParser
{
    public BareAddressParser() => OpeningCharacters = ['h', 'H'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (char.IsAsciiLetterOrDigit(slice.PeekCharExtra(-1)) || BareAddress.LengthOf(slice.AsSpan()) is not (var length and > 0))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new BareAddressInline
        {
            Address = slice.AsSpan()[..length].ToString(),
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
            IsClosed = true,
        };
        slice.Start += length;
        return true;
    }
}

namespace Jvn.Site.Verification.Pages;

/// <summary>Walks over the attributes of one start tag of <see cref="PageMarkup"/>.</summary>
/// <param name="attributes">What stands between the name of the element and the bracket that closes the tag.</param>
internal ref struct PageAttributes(ReadOnlySpan<byte> attributes)
{
    private ReadOnlySpan<byte> rest = attributes;

    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>As written, character references included; empty when there is none.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>How long the attributes are that stand here, up to the bracket that closes the tag; null when they are not strict.</summary>
    public static int? Length(ReadOnlySpan<byte> tag)
    {
        var attributes = new PageAttributes(tag);
        while (attributes.MoveNext())
        {
        }

        var end = attributes.rest;
        if (end.StartsWith("/"u8))
            end = end[1..];
        return end.StartsWith(">"u8) ? tag.Length - end.Length : null;
    }

    /// <summary>Goes to the next attribute. False behind the last, or where something is not strict.</summary>
    public bool MoveNext()
    {
        var blanks = rest.IndexOfAnyExcept(" \n\r\t"u8);
        var text = blanks < 0 ? default : rest[blanks..];
        var end = text.IndexOfAnyExcept(PageNames.OfAttributes);
        if (end < 0)
            end = text.Length;
        if (blanks <= 0 || end == 0)
        {
            rest = text;
            return false;
        }

        Name = text[..end];
        text = text[end..];
        Value = default;
        if (text.StartsWith("=\""u8))
        {
            var length = text[2..].IndexOf((byte)'"');
            if (length < 0)
                return false;
            Value = text.Slice(2, length);
            text = text[(length + 3)..];
        }

        rest = text;
        return true;
    }
}

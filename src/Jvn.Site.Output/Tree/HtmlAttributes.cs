using System.Buffers;

namespace Jvn.Site.Output.Tree;

/// <summary>Walks over the attributes of a page's tags, once from front to back.</summary>
/// <remarks>
/// For pages that we rendered ourselves: tags are closed, <c>&lt;</c> in text is escaped, and only <c>script</c> and <c>style</c> hold
/// something else than HTML. It never looks at a byte of a page more than a fixed number of times, whatever the page holds.
/// </remarks>
internal ref struct HtmlAttributes(ReadOnlySpan<byte> page)
{
    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\n\f\r"u8);
    private static readonly SearchValues<byte> BlankOrSlash = SearchValues.Create(" \t\n\f\r/"u8);
    private static readonly SearchValues<byte> EndOfTagName = SearchValues.Create(" \t\n\f\r/>"u8);
    private static readonly SearchValues<byte> EndOfName = SearchValues.Create(" \t\n\f\r/>="u8);
    private static readonly SearchValues<byte> EndOfBareValue = SearchValues.Create(" \t\n\f\r>"u8);

    private ReadOnlySpan<byte> rest = page;
    private ReadOnlySpan<byte> tag;
    private bool inTag;

    /// <summary>As written: our pages have lower-case names.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>As written, character references included.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Goes to the next attribute; false at the end of the page.</summary>
    public bool MoveNext()
    {
        while (inTag || EnterTag())
        {
            Skip(rest.IndexOfAnyExcept(BlankOrSlash));
            if (rest.IsEmpty)
                return false;
            if (rest[0] != '>')
            {
                ReadAttribute();
                return true;
            }

            rest = rest[1..];
            inTag = false;
            SkipRawText();
        }

        return false;
    }

    private bool EnterTag()
    {
        for (Skip(rest.IndexOf((byte)'<')); rest.Length > 1; Skip(rest.IndexOf((byte)'<')))
        {
            if (rest.StartsWith("<!--"u8))
            {
                SkipPast("-->"u8);
            }
            else if (char.IsAsciiLetter((char)rest[1]))
            {
                tag = rest[1..];
                Skip(rest.IndexOfAny(EndOfTagName));
                tag = tag[..(tag.Length - rest.Length)];
                return inTag = !rest.IsEmpty;
            }
            else
            {
                SkipPast(">"u8); // an end tag or the document type
            }
        }

        return false;
    }

    private void ReadAttribute()
    {
        // A name has at least one character, so that a stray '=' cannot stop the walk.
        var end = rest[1..].IndexOfAny(EndOfName);
        Name = end < 0 ? rest : rest[..(end + 1)];
        rest = rest[Name.Length..];
        Value = default;

        Skip(rest.IndexOfAnyExcept(Blank));
        if (rest.IsEmpty || rest[0] != '=')
            return;
        rest = rest[1..];
        Skip(rest.IndexOfAnyExcept(Blank));
        if (!rest.IsEmpty && rest[0] is (byte)'"' or (byte)'\'')
            ReadQuoted();
        else
            ReadBare();
    }

    private void ReadQuoted()
    {
        var end = rest[1..].IndexOf(rest[0]);
        Value = end < 0 ? rest[1..] : rest.Slice(1, end);
        rest = end < 0 ? default : rest[(end + 2)..];
    }

    private void ReadBare()
    {
        var end = rest.IndexOfAny(EndOfBareValue);
        Value = end < 0 ? rest : rest[..end];
        rest = rest[Value.Length..];
    }

    private void SkipRawText()
    {
        if (tag.SequenceEqual("script"u8))
            SkipPast("</script"u8);
        else if (tag.SequenceEqual("style"u8))
            SkipPast("</style"u8);
    }

    private void SkipPast(scoped ReadOnlySpan<byte> end)
    {
        var at = rest.IndexOf(end);
        rest = at < 0 ? default : rest[(at + end.Length)..];
    }

    private void Skip(int count) => rest = count < 0 ? default : rest[count..];
}

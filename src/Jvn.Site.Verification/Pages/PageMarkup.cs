namespace Jvn.Site.Verification.Pages;

/// <summary>Walks over the tags of a page that is written as strictly as ours are, so that a browser cannot read it otherwise than it stands there.</summary>
/// <remarks>
/// Of HTML it knows tags in small letters with values in double quotes. Whatever else there is (a comment, a stray bracket, a value without quotes, an end tag
/// that closes something else than what was opened last) ends the walk, and <see cref="IsStrict"/> is false.
/// </remarks>
internal ref struct PageMarkup(ReadOnlySpan<byte> page)
{
    private const int Deepest = 128;

    private readonly Stack<(int Start, int Length)> open = new(16);
    private readonly ReadOnlySpan<byte> page = page;
    private int at;

    /// <summary>False when the walk ended before the page did, or something was not closed.</summary>
    public readonly bool IsStrict => at == page.Length && open.Count == 0;

    /// <summary>The name of the start tag.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>What stands behind the name, for <see cref="PageAttributes"/>.</summary>
    public ReadOnlySpan<byte> Attributes { get; private set; }

    /// <summary>What stands between the start tag and the next tag.</summary>
    public ReadOnlySpan<byte> Text { get; private set; }

    /// <summary>Goes to the next start tag. False at the end of the page, or where it is not strict.</summary>
    public bool MoveNext()
    {
        while (true)
        {
            var next = page[at..].IndexOf((byte)'<');
            if (next < 0)
            {
                if (open.Count == 0 && page[at..].IndexOfAnyExcept(" \n\r\t"u8) < 0)
                    at = page.Length;
                return false;
            }

            var tag = page[(at + next)..];
            if (!tag.StartsWith("</"u8))
                return ReadStart(at + next);
            if (!open.TryPeek(out var last) || !tag[2..].StartsWith(page.Slice(last.Start, last.Length)) || At(tag, last.Length + 2) != '>')
                return false;
            open.Pop();
            at += next + last.Length + 3;
        }
    }

    private bool ReadStart(int start)
    {
        var tag = page[(start + 1)..];
        var end = tag.IndexOfAnyExcept(PageNames.OfElements);
        if (end <= 0 || !PageNames.IsLetter(tag[0]) || PageAttributes.Length(tag[end..]) is not { } length)
            return false;
        Name = tag[..end];
        Attributes = tag.Slice(end, length);
        at = start + 1 + end + length + 1;
        if (!PageNames.IsVoid(Name))
        {
            if (open.Count == Deepest)
                return false;
            open.Push((start + 1, end));
        }

        var text = page[at..].IndexOf((byte)'<');
        Text = text < 0 ? page[at..] : page.Slice(at, text);
        return Name.SequenceEqual("script"u8) ? SkipScript() : !Name.SequenceEqual("title"u8) || page[(at + Text.Length)..].StartsWith("</"u8);
    }

    // A script ends with its end tag, unless it holds what begins a comment or another script.
    private bool SkipScript()
    {
        var length = page[at..].IndexOf("</script>"u8);
        if (length < 0)
            return false;
        Text = page.Slice(at, length);
        at += length;
        return Text.IndexOf((byte)'<') < 0;
    }

    private static int At(ReadOnlySpan<byte> text, int index) => index < text.Length ? text[index] : -1;
}

using System.Buffers;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Finds web addresses that stand in a text without any signs around them, and where each ends: Japanese goes on behind one without a space.</summary>
internal static class BareAddress
{
    private const string Plain = "http://";
    private const string Secure = "https://";

    // What an address is made of, without the signs that Japanese and Markdown set around one.
    private static readonly SearchValues<char> Signs =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=%");

    /// <summary>The next address from <paramref name="from"/> on; a length of 0 when there is none.</summary>
    public static (int Start, int Length) Find(string text, int from)
    {
        for (var at = text.IndexOf("http", from, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = text.IndexOf("http", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && LengthOf(text.AsSpan(at)) is var length and > 0)
                return (at, length);
        }

        return (text.Length, 0);
    }

    /// <summary>How long the address is that begins the text; 0 when it begins with none.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        var scheme = text.StartsWith(Secure, StringComparison.OrdinalIgnoreCase) ? Secure.Length
            : text.StartsWith(Plain, StringComparison.OrdinalIgnoreCase) ? Plain.Length : 0;
        if (scheme == 0 || scheme == text.Length || !char.IsAsciiLetterOrDigit(text[scheme]))
            return 0;
        var length = text.IndexOfAnyExcept(Signs) is var end and >= 0 ? end : text.Length;
        if (length < text.Length && IsForeignLetter(text[length]))
            return 0;
        while (length > scheme && EndsTheSentence(text[..length]))
            length--;
        return length;
    }

    // A letter that is neither Latin nor Japanese goes on in the address to the eye, which the link would cut in two.
    private static bool IsForeignLetter(char sign) => char.IsLetter(sign) && sign < '\u3000';

    // A full stop, or a bracket that was opened before the address.
    private static bool EndsTheSentence(ReadOnlySpan<char> address) => address[^1] switch
    {
        '.' or ',' or ':' or ';' or '!' or '?' or '\'' or '*' or '_' or '~' => true,
        ')' => address.Count('(') < address.Count(')'),
        _ => false,
    };
}

using System.Security.Cryptography;
using System.Text;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>What tells one priority copy from any other: hexadecimal digits that the case keeps. All marks of the copy follow from them. The copy shows half of
/// them, so that nobody who holds it can work out its marks, nor make those of another.</summary>
public sealed class CopyToken
{
    private const int Length = 16;

    private const int Shown = 8;

    private readonly byte[] secret;

    private CopyToken(string digits) => (Text, secret) = (digits, Encoding.ASCII.GetBytes(digits));

    /// <summary>All digits, as the case keeps them.</summary>
    public string Text { get; }

    /// <summary>The number that stands in the copy, for people: <c>4be1-c39a</c>.</summary>
    public string Number => $"{Text[..(Shown / 2)]}-{Text[(Shown / 2)..Shown]}";

    /// <summary>Null when it is none.</summary>
    public static CopyToken? Parse(string? text) => text is { Length: Length } && text.All(char.IsAsciiHexDigitLower) ? new CopyToken(text) : null;

    /// <param name="below">Any whole number from 0 to below another, by chance.</param>
    public static CopyToken Draw(Func<int, int> below) => new(string.Concat(Enumerable.Range(0, Length).Select(_ => below(16).ToString("x", null))));

    /// <summary>Which of so many equal forms stands at a place.</summary>
    /// <param name="count">A power of two.</param>
    internal int Choose(string channel, string key, int count) => HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{channel}\0{key}"))[0] % count;
}

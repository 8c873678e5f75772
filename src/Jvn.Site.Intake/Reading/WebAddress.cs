using System.Diagnostics.CodeAnalysis;

namespace Jvn.Site.Intake.Reading;

/// <summary>Which addresses a page may lead to.</summary>
public static class WebAddress
{
    private const int Longest = 2_000;

    /// <summary>Absolute, http or https, a host with a letter or digit, no user name, and no character that a browser would read differently.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? address)
    {
        address = null;
        return text.Length <= Longest
            && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            && !text.Any(letter => letter is <= ' ' or '\\' or '"' or '<' or '>' or '`' or '{' or '}' or '|' or '^' or '\u007f' || char.IsWhiteSpace(letter))
            && Uri.TryCreate(text, UriKind.Absolute, out address)
            && address.Scheme is "http" or "https"
            && address.UserInfo.Length == 0
            && address.Host.Length > 0
            && address.Host.Any(char.IsLetterOrDigit)
            && address.HostNameType is not UriHostNameType.Unknown;
    }
}

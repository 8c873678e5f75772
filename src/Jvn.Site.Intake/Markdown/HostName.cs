using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Checks the host of an address, and writes it in the form that cannot be mistaken.</summary>
internal static partial class HostName
{
    // The top-level label holds a letter, or browsers would read the whole as a number.
    [GeneratedRegex(@"\A(?=.{1,253}\z)([A-Za-z0-9]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?\.)*(?=[0-9-]*[A-Za-z])[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\z")]
    private static partial Regex Labels { get; }

    [GeneratedRegex(@"\A[0-9]{1,3}(\.[0-9]{1,3}){3}\z")]
    private static partial Regex DottedQuad { get; }

    /// <summary>Host and port as an address takes them; a name in Japanese becomes its <c>xn--</c> form. Null when no such host can exist.</summary>
    public static string? ToAscii(string authority)
    {
        var bracket = authority.LastIndexOf(']');
        var colon = authority.IndexOf(':', Math.Max(0, bracket));
        var (host, port) = colon < 0 ? (authority, "") : (authority[..colon], authority[colon..]);
        if (port.Length > 0 && !(ushort.TryParse(port.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0))
            return null;
        if (host is ['[', .. var address, ']'])
            return IPAddress.TryParse(address, out var ip) && ip.AddressFamily == AddressFamily.InterNetworkV6 && !address.Contains('%') ? host + port : null;
        if (DottedQuad.IsMatch(host))
            return host.Split('.').All(part => int.Parse(part, CultureInfo.InvariantCulture) <= 255) ? host + port : null;
        return ToAsciiName(host) is { } name && Labels.IsMatch(name) ? name + port : null;
    }

    /// <summary>True for a name of two labels or more: the part of a mail address behind the <c>@</c>.</summary>
    public static bool IsDomain(string host) => host.Contains('.') && Labels.IsMatch(host);

    private static string? ToAsciiName(string host)
    {
        if (host.All(char.IsAscii))
            return host;
        try
        {
            return new IdnMapping { UseStd3AsciiRules = true }.GetAscii(host);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

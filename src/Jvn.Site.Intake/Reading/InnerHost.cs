using System.Net;
using System.Net.Sockets;

namespace Jvn.Site.Intake.Reading;

/// <summary>Hosts that only the network of whoever wrote the address knows: no reader gets there, and the name may tell what nobody should know.</summary>
internal static class InnerHost
{
    private static readonly string[] InnerEndings = [".local", ".localhost", ".localdomain", ".internal", ".intranet", ".lan", ".corp", ".home", ".home.arpa"];

    /// <param name="host">With or without a port.</param>
    public static bool Is(string host)
    {
        var end = host.IndexOf(':', Math.Max(0, host.LastIndexOf(']')));
        var name = (end < 0 ? host : host[..end]).Trim('[', ']').TrimEnd('.');
        if (IPAddress.TryParse(name, out var address))
            return IsInner(address);
        return !name.Contains('.') || Array.Exists(InnerEndings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsInner(IPAddress address) => IPAddress.IsLoopback(address) || (address.AddressFamily == AddressFamily.InterNetwork
        ? address.GetAddressBytes() is [10, ..] or [0, ..] or [169, 254, ..] or [192, 168, ..] or [172, >= 16 and <= 31, ..]
        : address.IsIPv6LinkLocal || address.IsIPv6SiteLocal || address.IsIPv6UniqueLocal);
}

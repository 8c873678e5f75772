using System.Net.Sockets;
using System.Text;
using Jvn.Site.Browser.Tests.Stage;

namespace Jvn.Site.Browser.Tests.Server;

/// <summary>What a server sent back, byte for byte.</summary>
internal sealed record Answer(int Status, IReadOnlyList<string> Headers, byte[] Body)
{
    /// <summary>All but the time of the answer, for comparing.</summary>
    public string AllButDate =>
        $"{Status}\n{string.Join('\n', Headers.Where(header => !header.StartsWith("Date:", StringComparison.OrdinalIgnoreCase)))}" +
        $"\n{Encoding.UTF8.GetString(Body)}";

    /// <summary>The values of all headers with a name.</summary>
    public IReadOnlyList<string> All(string name) =>
        [.. Headers.Where(header => header.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)).Select(header => header[(name.Length + 1)..].Trim())];

    /// <summary>Sends a request as it stands, so that nothing is tidied up on the way, and reads until the server hangs up.</summary>
    public static async Task<Answer> ToAsync(ServedSite site, string address, string method = "GET", string more = "")
    {
        var server = new Uri(site.At("/"));
        using var socket = new TcpClient();
        await socket.ConnectAsync(server.Host, server.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"{method} {address} HTTP/1.1\r\nHost: {server.Authority}\r\nConnection: close\r\n{more}\r\n"));
        using var all = new MemoryStream();
        await stream.CopyToAsync(all);
        var bytes = all.ToArray();
        var end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        var lines = Encoding.UTF8.GetString(bytes, 0, end).Split("\r\n");
        return new Answer(int.Parse(lines[0].Split(' ')[1]), lines[1..], bytes[(end + 4)..]);
    }
}

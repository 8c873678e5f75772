using System.Net;
using System.Net.Sockets;

namespace Jvn.Site.Tests.Shared;

/// <summary>Listens on a port of this machine that nobody had.</summary>
internal static class LoopbackListener
{
    private const int Attempts = 20;

    /// <returns>The address ends with a slash.</returns>
    public static (HttpListener Listener, Uri Address) Start()
    {
        for (var attempt = 1; ; attempt++)
        {
            var address = new Uri($"http://127.0.0.1:{FreePort()}/");
            var listener = new HttpListener { Prefixes = { address.AbsoluteUri } };
            try
            {
                listener.Start();
                return (listener, address);
            }
            catch (HttpListenerException) when (attempt < Attempts)
            {
                listener.Close(); // somebody took it in between
            }
        }
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}

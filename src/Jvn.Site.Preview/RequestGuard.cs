using System.Collections.Frozen;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Jvn.Site.Preview;

#pragma warning disable RS0030 // The one token of a run, which nobody may guess.

/// <summary>Who gets an answer: this machine, asked for by its own name, from a page of its own, with the token of this run. Everything else could be a page
/// of a stranger that reads what is withheld through the editor's browser.</summary>
internal sealed class RequestGuard(int port)
{
    private readonly FrozenSet<string> hosts = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, $"127.0.0.1:{port}", $"[::1]:{port}", $"localhost:{port}");

    /// <summary>Goes to the browser once, in the address that is printed.</summary>
    public string Token { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    // Browsers send a cookie to every port of a host.
    private string CookieName => $"jvn-preview-{port}";

    /// <summary>Whether the request comes from a page of ours, or from nobody's.</summary>
    public bool IsOwn(HttpContext request)
    {
        var headers = request.Request.Headers;
        var origins = headers.Origin;
        var sites = headers["Sec-Fetch-Site"];
        return request.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
            && headers.Host is [{ } host] && hosts.Contains(host)
            && origins.All(origin => origin is not null && hosts.Any(own => string.Equals(origin, "http://" + own, StringComparison.OrdinalIgnoreCase)))
            && sites.All(site => site is "same-origin" or "none")
            && request.Request.Method is "GET" or "HEAD";
    }

    public bool HasToken(HttpContext request) => request.Request.Cookies.TryGetValue(CookieName, out var given) && IsToken(given);

    /// <summary>Gives the browser the token, when it comes by the address that was printed.</summary>
    public bool Admit(HttpContext request)
    {
        if (!IsToken(request.Request.Query["token"]))
            return false;
        request.Response.Headers.SetCookie = $"{CookieName}={Token}; Path=/; HttpOnly; SameSite=Strict";
        return true;
    }

    private bool IsToken(string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(Token));
}

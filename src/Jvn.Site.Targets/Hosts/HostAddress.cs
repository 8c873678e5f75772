namespace Jvn.Site.Targets.Hosts;

/// <summary>A directory to publish to: on another host, reached by ssh, or on this one.</summary>
/// <param name="Host">As ssh knows it, with the user when one was named; null for this machine.</param>
/// <param name="Port">Null for the usual one.</param>
/// <param name="Path">Absolute.</param>
public sealed record HostAddress(string? Host, int? Port, string Path)
{
    private const string Scheme = "ssh";

    /// <summary>A directory on this machine.</summary>
    public static HostAddress Here(string directory) => new(null, null, System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(directory)));

    /// <summary>Of <c>ssh://[user@]host[:port]/path</c>; null when it has another form. A password has no place in it.</summary>
    public static HostAddress? TryParse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme != Scheme || uri.Query.Length + uri.Fragment.Length > 0 || uri.Host.Length == 0)
            return null;
        var path = Uri.UnescapeDataString(uri.AbsolutePath).TrimEnd('/');
        var host = (uri.UserInfo.Length > 0 ? uri.UserInfo + "@" : "") + uri.Host;
        return path.Length > 1 && !path.Any(char.IsControl) && !path.Split('/').Contains("..") && !uri.UserInfo.Contains(':') && !host.StartsWith('-')
            ? new HostAddress(host, uri.IsDefaultPort || uri.Port < 0 ? null : uri.Port, path)
            : null;
    }

    public override string ToString() => Host is null ? Path : $"{Scheme}://{Host}{(Port is { } port ? $":{port}" : "")}{Path}";
}

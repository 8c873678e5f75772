namespace Jvn.Site.LanguageServer;

/// <summary>Between a path of this machine and the address that an editor gives a file.</summary>
internal static class FileUri
{
    public static string Of(string path) => new UriBuilder { Scheme = Uri.UriSchemeFile, Host = "", Path = Path.GetFullPath(path) }.Uri.AbsoluteUri;

    /// <summary>Null for what is no file of this machine.</summary>
    public static string? PathOf(string? uri) => uri is not null && Uri.UnescapeDataString(uri) is var plain && !plain.Contains('\0', StringComparison.Ordinal)
        && Uri.TryCreate(plain.Replace("#", "%23", StringComparison.Ordinal), UriKind.Absolute, out var address) && address is { IsFile: true, IsUnc: false }
        ? Path.GetFullPath(address.LocalPath) : null;
}

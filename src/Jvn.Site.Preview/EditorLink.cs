namespace Jvn.Site.Preview;

/// <summary>An address that opens a file in the editor.</summary>
internal static class EditorLink
{
    /// <param name="path">Absolute.</param>
    public static string To(string path, int line)
    {
        var forward = path.Replace('\\', '/');
        return $"vscode://file{(forward.StartsWith('/') ? "" : "/")}{string.Join('/', forward.Split('/').Select(Uri.EscapeDataString))}:{line}";
    }
}

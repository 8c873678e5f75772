namespace Jvn.Site.Tests.Shared;

/// <summary>A folder once more, to be harmed.</summary>
internal static class FolderCopy
{
    /// <param name="to">None of the files may be there.</param>
    public static void Make(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}

using Jvn.Site.Output.Tree;

namespace Jvn.Site.Publishing;

#pragma warning disable RS0030 // This folder's classes are the only code that makes, moves and deletes where a site is published.

/// <summary>The publisher's own folders, with the modes that they must have whatever the umask.</summary>
internal static class OwnFolders
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Traversable =
        OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>For what readers may see.</summary>
    public static void MakeOpen(string folder) => Make(folder, Traversable);

    /// <summary>For what nobody else may enter.</summary>
    public static void MakePrivate(string folder) => Make(folder, OwnerOnly);

    public static void Discard(string folder) => TreeRemoval.Remove(folder);

    /// <summary>Removes what was made to look at a directory to which nothing was published.</summary>
    /// <param name="withRoot">Whether the directory itself was made for that.</param>
    public static void DiscardUnused(PublicationPlace place, bool withRoot)
    {
        foreach (var folder in new[] { place.Private, place.Releases, place.Receipts })
            Discard(folder);
        if (withRoot)
            Directory.Delete(place.Root);
    }

    private static void Make(string folder, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException("Publishing needs a file system on which a link is replaced in one step; run it on Linux or macOS.");
        if (Directory.Exists(folder))
            return;
        Directory.CreateDirectory(folder, mode);
        File.SetUnixFileMode(folder, mode); // whatever the umask took away
    }
}

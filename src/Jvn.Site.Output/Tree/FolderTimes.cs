namespace Jvn.Site.Output.Tree;

/// <summary>How new the folders of a tree are: as new as the newest file below them.</summary>
internal static class FolderTimes
{
    /// <param name="files">In ordinal order of paths: so all that lies below a folder comes together.</param>
    /// <returns>Each folder once, the directory itself with an empty path; a folder comes after those in it.</returns>
    public static List<(string Path, DateTimeOffset ModifiedAt)> Of(IEnumerable<AddressClaim> files)
    {
        var finished = new List<(string Path, DateTimeOffset ModifiedAt)>();
        var open = new Stack<(string Path, DateTimeOffset ModifiedAt)>(); // each lies in the one below it
        foreach (var file in files)
        {
            while (open.TryPeek(out var last) && !IsBelow(file.Path, last.Path))
                Finish();
            if (open.Count == 0)
                open.Push(("", file.ModifiedAt));
            for (var at = Slash(file.Path, open.Peek().Path); at >= 0; at = file.Path.IndexOf('/', at + 1))
                open.Push((file.Path[..at], file.ModifiedAt));
            Renew(file.ModifiedAt);
        }

        while (open.Count > 0)
            Finish();
        return finished;

        void Finish()
        {
            var folder = open.Pop();
            finished.Add(folder);
            Renew(folder.ModifiedAt);
        }

        void Renew(DateTimeOffset modifiedAt)
        {
            if (open.TryPeek(out var last) && last.ModifiedAt < modifiedAt)
                open.Push(open.Pop() with { ModifiedAt = modifiedAt });
        }
    }

    private static bool IsBelow(string path, string folder) =>
        folder.Length == 0 || (path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal));

    // The next one after the folder.
    private static int Slash(string path, string folder) => path.IndexOf('/', folder.Length == 0 ? 0 : folder.Length + 1);
}

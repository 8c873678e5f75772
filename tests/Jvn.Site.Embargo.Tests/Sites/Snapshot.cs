using System.Collections.Immutable;

namespace Jvn.Site.Embargo.Tests.Sites;

/// <summary>All that a web server or a reader can see of an output folder: names, bytes, modes and modification times of files and folders.</summary>
internal sealed class Snapshot
{
    private readonly SortedDictionary<string, (UnixFileMode Mode, DateTime ModifiedAt, byte[]? Bytes)> entries = new(StringComparer.Ordinal);

    public static Snapshot Of(string folder)
    {
        var snapshot = new Snapshot();
        if (!Directory.Exists(folder))
            return snapshot;
        snapshot.Add(folder, new DirectoryInfo(folder));
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories))
            snapshot.Add(folder, entry);
        return snapshot;
    }

    public int Count => entries.Count;

    public ImmutableArray<string> Files => [.. entries.Where(entry => entry.Value.Bytes is not null).Select(entry => entry.Key)];

    /// <summary>True when there is such a file.</summary>
    public bool Has(string path) => entries.TryGetValue(path, out var entry) && entry.Bytes is not null;

    public byte[] Bytes(string path) => entries[path].Bytes!;

    /// <summary>Null when the two are the same in every respect; otherwise what differs first.</summary>
    public string? DifferenceTo(Snapshot other)
    {
        foreach (var path in entries.Keys.Union(other.entries.Keys).Order(StringComparer.Ordinal))
        {
            if (!entries.TryGetValue(path, out var mine))
                return $"{path} is only in the second";
            if (!other.entries.TryGetValue(path, out var theirs))
                return $"{path} is only in the first";
            if (mine.Mode != theirs.Mode)
                return $"{path}: mode {mine.Mode} and {theirs.Mode}";
            if (mine.Bytes is null != theirs.Bytes is null || (mine.Bytes is not null && !mine.Bytes.AsSpan().SequenceEqual(theirs.Bytes)))
                return $"{path}: {Difference(mine.Bytes, theirs.Bytes)}";
        }

        // Folders are as new as what is in them, so that times come last: what is in a file tells more.
        var later = entries.FirstOrDefault(entry => entry.Value.ModifiedAt != other.entries[entry.Key].ModifiedAt);
        return later.Key is null ? null : $"{later.Key}: modified {later.Value.ModifiedAt:O} and {other.entries[later.Key].ModifiedAt:O}";
    }

    private static string Difference(byte[]? mine, byte[]? theirs)
    {
        if (mine is null || theirs is null)
            return "a file and a folder";
        var at = mine.AsSpan().CommonPrefixLength(theirs);
        return $"at {at}: \"{Around(mine, at)}\" and \"{Around(theirs, at)}\"";
    }

    private static string Around(byte[] bytes, int at) =>
        System.Text.Encoding.UTF8.GetString(bytes.AsSpan(Math.Max(0, at - 60)..Math.Min(bytes.Length, at + 60)));

    private void Add(string folder, FileSystemInfo entry) => entries.Add(
        Path.GetRelativePath(folder, entry.FullName),
            (entry.UnixFileMode, entry.LastWriteTimeUtc, entry is FileInfo ? File.ReadAllBytes(entry.FullName) : null));
}

using Jvn.Site.Output.Integrity;

namespace Jvn.Site.Publishing.Mirroring;

#pragma warning disable RS0030 // Keeps what was fetched where no reader comes.

/// <summary>What was fetched and is not shown yet, by its hash: an interrupted run leaves it to the next. Nothing in it counts before it is held against its
/// name.</summary>
internal sealed class FetchedFiles(string folder)
{
    private const string Unfinished = ".new";

    /// <summary>The bytes with this hash; null when they are not there.</summary>
    public byte[]? TryRead(FileHash hash)
    {
        try
        {
            var bytes = File.ReadAllBytes(PathOf(hash));
            return FileHash.Of(bytes) == hash ? bytes : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Write(FileHash hash, ReadOnlySpan<byte> bytes)
    {
        var unfinished = PathOf(hash) + Unfinished;
        using (var file = File.OpenHandle(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
            RandomAccess.Write(file, bytes, fileOffset: 0);
        SystemCalls.Replace(unfinished, PathOf(hash));
    }

    /// <summary>Leaves nothing but what <paramref name="list"/> names.</summary>
    public void KeepOnly(HashList list)
    {
        Directory.CreateDirectory(folder);
        var wanted = list.Hashes.Values.Select(hash => $"{hash}").ToHashSet(StringComparer.Ordinal);
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(file => !wanted.Contains(file.Name)))
            file.Delete();
    }

    public void Clear()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private string PathOf(FileHash hash) => Path.Combine(folder, $"{hash}");
}

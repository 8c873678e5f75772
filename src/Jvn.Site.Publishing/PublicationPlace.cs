using System.Globalization;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Publishing;

#pragma warning disable RS0030 // Reads where a link leads.

/// <summary>The names in a directory that is published to. A web server's root is <c>current</c>; nothing else in it is for readers.</summary>
/// <remarks>
/// <code>
/// current -> releases/000042      what readers see; replaced in one step
/// releases/000042/                a whole site; unchanged files are hard links to the release before
/// receipts/000042.json            what a release changed, and when; kept for ever
/// private/                        0700: the lock, what is being made, what is known of each release
/// </code>
/// </remarks>
internal sealed class PublicationPlace(string directory)
{
    // Where a file system has its root, that is where it keeps what it repaired.
    private const string OfTheFileSystem = "lost+found";

    /// <summary>Absolute.</summary>
    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));

    public string Current => Path.Combine(Root, "current");

    public string Releases => Path.Combine(Root, "releases");

    public string Receipts => Path.Combine(Root, "receipts");

    public string Private => Path.Combine(Root, "private");

    public string Lock => Path.Combine(Private, "lock");

    public string Staging => Path.Combine(Private, "staging");

    /// <summary>Where a link lies before it becomes <see cref="Current"/>.</summary>
    public string NextCurrent => Path.Combine(Private, "next-current");

    public string Trash => Path.Combine(Private, "trash");

    public string State => Path.Combine(Private, "state.json");

    /// <summary>Tells this publisher from another one.</summary>
    public string Publisher => Path.Combine(Private, "publisher");
    /// <summary>What a mirror remembers; there is none where a publisher publishes to.</summary>
    public string Mirror => Path.Combine(Private, "mirror.json");

    /// <summary>The key of the site that is mirrored, as it last published it.</summary>
    public string SiteKey => Path.Combine(Private, "site-key.asc");

    /// <summary>What a mirror has fetched and does not show yet.</summary>
    public string Fetched => Path.Combine(Private, "fetched");

    public string Records => Path.Combine(Private, "records");

    public string Release(int number) => Path.Combine(Releases, Name(number));

    public string Record(int number) => Path.Combine(Records, Name(number) + ".json");

    public string Sums(int number) => Path.Combine(Records, Name(number) + ".sums");

    /// <summary>What its files were made from.</summary>
    public string SiteRecord(int number) => Path.Combine(Records, Name(number) + ".files");

    /// <summary>Null when there is none that <paramref name="maker"/> wrote.</summary>
    public SiteRecord? ReadSiteRecord(int number, string maker) =>
        File.Exists(SiteRecord(number)) ? Output.Tree.SiteRecord.TryRead(File.ReadAllBytes(SiteRecord(number)), maker) : null;

    public string Receipt(int number) => Path.Combine(Receipts, Name(number) + ".json");

    /// <summary>Where else it was shown.</summary>
    public string Notes(int number) => Path.Combine(Receipts, Name(number) + ".targets.json");

    /// <summary>Where <c>current</c> leads, relative, so that the directory can be moved.</summary>
    public static string Link(int number) => "releases/" + Name(number);

    /// <summary>The release that readers see; null when there is none yet.</summary>
    /// <exception cref="ForeignDirectoryException">What stands there was not put there by us.</exception>
    public int? LiveNumber()
    {
        var link = new FileInfo(Current);
        if (link.LinkTarget is null)
            return Path.Exists(Current) ? throw new ForeignDirectoryException(Current, "is no symbolic link") : null;
        return NumberIn(link.LinkTarget) ?? throw new ForeignDirectoryException(Current, "leads somewhere else than to a release");
    }

    /// <summary>The release that a link of ours leads to; null when it is none.</summary>
    public static int? NumberIn(string? link) =>
        link is not null && link.StartsWith("releases/", StringComparison.Ordinal) ? NumberOf(link["releases/".Length..]) : null;

    /// <summary>Null when the name is not one of ours.</summary>
    public static int? NumberOf(string name) =>
        name.Length == 6 && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    /// <summary>Makes sure that nobody else uses the directory.</summary>
    /// <exception cref="ForeignDirectoryException">It holds something that no publisher put there.</exception>
    public void EnsureOurs()
    {
        if (!Path.Exists(Root))
            return;
        if (!Directory.Exists(Root))
            throw new ForeignDirectoryException(Root, "is not a directory");
        string[] ours = [Current, Releases, Receipts, Private];
        var entries = new DirectoryInfo(Root).EnumerateFileSystemInfos().Where(entry => entry.Name != OfTheFileSystem)
            .OrderBy(entry => entry.Name, StringComparer.Ordinal);
        if (entries.FirstOrDefault(entry => !ours.Contains(entry.FullName, StringComparer.Ordinal)) is { } foreign)
            throw new ForeignDirectoryException(foreign.FullName, "was not put there by a publisher");
    }

    /// <summary>Makes sure that a publisher does not write where a mirror does, nor the other way round, and that no link leads a mirror elsewhere.</summary>
    /// <exception cref="KeptByOtherException">It would.</exception>
    public void EnsureKept(bool byMirror)
    {
        var isMirror = Path.Exists(Mirror);
        if (isMirror && !byMirror)
            throw new KeptByOtherException(Root, new("は「jvn mirror」がミラーを置いているところです", "is kept by 'jvn mirror'"));
        if (!byMirror)
            return;
        if (!isMirror && Path.Exists(Current))
            throw new KeptByOtherException(Root, new("は「jvn publish」の公開先です", "is published to by 'jvn publish'"));
        if (new[] { Releases, Receipts, Private, Records, Fetched }.FirstOrDefault(folder => new FileInfo(folder).LinkTarget is not null) is { } link)
            throw new KeptByOtherException(link, new("はシンボリックリンクです", "is a symbolic link"));
    }

    private static string Name(int number) => number.ToString("D6", CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Publishing;

/// <summary>A release that was published, as it was recorded then and as its files lie there.</summary>
public sealed class LiveRelease
{
    private readonly string directory;
    private FinishedTree? files;

    /// <summary>One whose files are listed when somebody asks for them.</summary>
    internal LiveRelease(ReleaseRecord record, HashList sums, string directory)
    {
        Record = record;
        Sums = sums;
        this.directory = directory;
    }

    internal LiveRelease(ReleaseRecord record, HashList sums, FinishedTree files)
        : this(record, sums, files.Directory) => this.files = files;

    public int Number => Record.Number;

    /// <summary>The instant that the site was made for.</summary>
    public DateTimeOffset AsOf => Record.AsOf;

    /// <summary>Lower-case hexadecimal SHA-256 of the <c>SHA256SUMS</c> that it was published with.</summary>
    public string SumsDigest => Record.Sums;

    /// <summary>The files that it was published with.</summary>
    public HashList Sums { get; }

    /// <summary>The files as they lay there at the last look.</summary>
    public FinishedTree Files => files ??= Look();

    /// <summary>The instant of each part of the site that has one of its own; of a site that was made before that was recorded, those of the
    /// advisories.</summary>
    public ImmutableSortedDictionary<string, DateTimeOffset> Parts =>
        Record.Parts ?? Record.Advisories.ToImmutableSortedDictionary(advisory => advisory.Key, advisory => advisory.Value.Published, StringComparer.Ordinal);

    /// <summary>True when <see cref="Parts"/> has all of them.</summary>
    public bool HasAllParts => Record.Parts is not null;

    /// <summary>The files of the input that stood in it, by their paths below the input folder; null when that is not on record.</summary>
    public ImmutableSortedSet<string>? Sources => Record.Sources;

    /// <summary>The program that made it; null when that is not on record.</summary>
    public string? Program => Record.Program;

    internal ReleaseRecord Record { get; }

    /// <summary>True when nothing was removed, added, cut or lengthened since. A quick look, that reads no file.</summary>
    public bool LooksWhole => Files.Strangers.IsEmpty && (Files.Count, Files.Bytes) == (Record.Files, Record.Bytes);

    /// <summary>Lists the files anew, as they lie there now.</summary>
    internal FinishedTree Look() => files = FinishedTree.Open(directory);

    /// <summary>What can be told from the files alone, for a site that was copied to where nothing is recorded of it.</summary>
    internal static LiveRelease FromFiles(int number, FinishedTree files)
    {
        var sums = (files.Contains(HashList.Address) ? HashList.TryParse(files.Read(HashList.Address)) : null) ?? HashList.Of(files);
        var present = HashList.Of(files);
        var facts = FactsReader.Read(files, present, ImmutableDictionary<string, DateTimeOffset>.Empty, earlier: null);
        var bytes = ReleaseBytes.Of(files, sums);
        var record = new ReleaseRecord(
            number,
            facts.Values.Select(advisory => advisory.Modified).DefaultIfEmpty(DateTimeOffset.MinValue).Max(),
            Due: null,
            bytes.Sums,
            bytes.Files,
            bytes.Bytes,
            FactsReader.Format(sums),
            facts,
            Carried: ImmutableSortedDictionary<string, int>.Empty,
            new ReleaseChanges([], [], []));
        return new LiveRelease(record, sums, files);
    }
}

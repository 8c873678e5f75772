using System.Collections.Concurrent;
using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Parsing;

/// <summary>What the files of an input were parsed into, for one who reads it again and again. Lives in memory only: it holds what is withheld.</summary>
/// <remarks>A file is known by its length and time. Those that were written last, within two seconds, are parsed anew each time: a second change within
/// the grain of the clock would not show. Not for several readings at once.</remarks>
public sealed class ParseMemory
{
    private static readonly TimeSpan Grain = TimeSpan.FromSeconds(2);

    private ConcurrentDictionary<string, Parsed> before = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, Parsed> now = new(StringComparer.Ordinal);
    private FrozenStamps stamps = FrozenStamps.None;

    /// <summary>For a single run, which edits what it has read: then a file whose length and time are the same is the same.</summary>
    public bool IsOfOneRun { get; init; }

    /// <summary>Begins a reading: what it does not ask for is forgotten.</summary>
    internal void Begin(IEnumerable<InputEntry> files)
    {
        before = now;
        now = new(StringComparer.Ordinal);
        stamps = FrozenStamps.Of(files);
    }

    /// <summary>What the files were parsed into before, with what was found in them then; parsed now if they are not the same.</summary>
    internal TResult Recall<TResult>(IEnumerable<InputEntry> files, UtcOffsets offsets, DiagnosticBag bag, Func<DiagnosticBag, TResult> parse)
        where TResult : class
    {
        var own = files.Select(file => stamps[file]).ToImmutableArray();
        var isSettled = IsOfOneRun || own.All(stamp => stamp.Edited is not null || stamp.WrittenAt < stamps.Newest - Grain);
        if (!isSettled || !before.TryGetValue(own[0].Path, out var parsed) || parsed.Offsets != offsets || !parsed.Stamps.SequenceEqual(own))
        {
            var found = new DiagnosticBag();
            parsed = new Parsed(own, offsets, parse(found), found.Sorted());
        }

        now[own[0].Path] = parsed;
        bag.AddRange(parsed.Findings);
        return (TResult)parsed.Result;
    }

    private sealed record Parsed(ImmutableArray<FileStamp> Stamps, UtcOffsets Offsets, object Result, ImmutableArray<Diagnostic> Findings);

    private sealed class FrozenStamps
    {
        private readonly Dictionary<string, FileStamp> byPath;

        private FrozenStamps(Dictionary<string, FileStamp> byPath)
        {
            this.byPath = byPath;
            Newest = byPath.Values.Select(stamp => stamp.WrittenAt).DefaultIfEmpty().Max();
        }

        public static FrozenStamps None { get; } = new([]);

        public DateTime Newest { get; }

        public FileStamp this[InputEntry file] => byPath[file.Path];

        public static FrozenStamps Of(IEnumerable<InputEntry> files) =>
            new(files.Select(InputFolder.StampOf).ToDictionary(stamp => stamp.Path, StringComparer.Ordinal));
    }
}

using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Fixes;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Checking;

/// <summary>An input and what can be mended in it, in memory.</summary>
internal sealed class MendedInput(SiteInput input, DateTimeOffset now, DateTimeOffset clockNow)
{
    // What is mended can bring something to light that can be mended too: an entry whose instant is read at last stands in the wrong order.
    private const int Rounds = 4;

    private readonly Findings before = input.FindingsFrom(now, clockNow);

    /// <summary>What can be mended in <paramref name="wanted"/> without bringing a new error anywhere.</summary>
    public ImmutableArray<MendedFile> Mend(IReadOnlyCollection<InputEntry> wanted)
    {
        var opened = wanted.Select(MendedFile.Open).OfType<MendedFile>().ToImmutableArray();
        var all = Mended(opened, _ => true);
        if (BringsNothing(all))
            return Changed(all);

        // One by one, each on top of those before it; and where a file as a whole brings an error, slip by slip.
        ImmutableArray<MendedFile> kept = [];
        foreach (var file in Changed(all).Select(file => opened.First(one => one.Path == file.Path)))
        {
            var whole = Mended([file], _ => true);
            kept = [.. kept, BringsNothing([.. kept, .. whole]) ? whole[0] : SlipBySlip(file, kept)];
        }

        return Changed(kept);
    }

    private MendedFile SlipBySlip(MendedFile file, ImmutableArray<MendedFile> kept)
    {
        var good = BringsNothing([.. kept, file]) ? file : file.Untouched;
        foreach (var finding in After([good]).ForCheck.Where(finding => finding.Diagnostic.Location.Path == file.Path))
        {
            if (Mended([good], one => one.Identity == finding.Diagnostic.Identity) is [var mended] && mended != good && BringsNothing([.. kept, mended]))
                good = mended;
        }

        return good;
    }

    private ImmutableArray<MendedFile> Mended(ImmutableArray<MendedFile> files, Func<Diagnostic, bool> isWanted)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var byPath = After(files).ForCheck.Where(finding => isWanted(finding.Diagnostic))
                .ToLookup(finding => finding.Diagnostic.Location.Path, StringComparer.Ordinal);
            ImmutableArray<MendedFile> next = [.. files.Select(file => file.Mend(byPath[file.Path]))];
            if (next.SequenceEqual(files))
                break;
            files = next;
        }

        return files;
    }

    // What could not be read before may hold errors that nobody had seen; they are not the mending's.
    private bool BringsNothing(ImmutableArray<MendedFile> files)
    {
        var opened = files.Where(file => file.Mendings.Any(mending => FixCatalog.HidesOthers(mending.Finding.Diagnostic.Rule))).Select(file => file.Path)
            .ToHashSet(StringComparer.Ordinal);
        return After(files).ErrorsNotIn(before).All(finding => opened.Contains(finding.Diagnostic.Location.Path));
    }

    private Findings After(ImmutableArray<MendedFile> files) =>
        Changed(files) is { IsEmpty: false } changed ? input.With([.. changed.Select(file => file.Edited)]).FindingsFrom(now, clockNow) : before;

    private static ImmutableArray<MendedFile> Changed(ImmutableArray<MendedFile> files) => [.. files.Where(file => !file.Mendings.IsEmpty)];
}

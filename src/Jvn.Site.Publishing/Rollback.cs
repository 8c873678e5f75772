using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Publishing;

/// <summary>Shows an earlier release again, under a new number. What came out since stays out: a release that lacks it, or that shows what was withdrawn since,
/// is not gone back to.</summary>
/// <param name="number">Of the release to go back to; null for the one before the live one.</param>
public sealed class Rollback(Publication publication, int? number)
{
    /// <summary>The release to go back to; null when there is none.</summary>
    public LiveRelease? Earlier { get; } = publication.Earlier(number);

    /// <summary>Every promise that going back would break; nothing when it can be done.</summary>
    public ImmutableArray<Diagnostic> Refusals()
    {
        if (publication.Live is not { } live || Earlier is null)
            return [DiagnosticCatalog.NothingToRollBackTo.At(new SourceLocation("releases"))];
        return
        [
            .. new LiveGate(live.Record, live.Sums, live.Files).Check(
                Earlier.Files, Earlier.Sums, Earlier.Record.Advisories, Earlier.Record.Format, live.AsOf, takenBack: [],
                Earlier.Record.Program),
            .. Harm(Earlier),
        ];
    }

    /// <summary>Goes back, once nothing speaks against it.</summary>
    /// <param name="sign">Called when the list of hashes is written; null when there is no key. A signed release is then shown as it was signed, without the
    /// assets that open pages of the live one may still ask for.</param>
    public Receipt Run(TimeProvider clock, Action<OutputTree>? sign)
    {
        var (live, earlier) = (publication.Live!, Earlier!);
        var nextNumber = publication.NextNumber();
        using var tree = publication.Gather(earlier, earlier.Program ?? "");
        Copy(earlier.Files.Addresses.Where(address => address is not (HashList.Address or HashList.SignatureAddress)));
        var carried = earlier.Files.Contains(HashList.SignatureAddress) && sign is null
            ? ImmutableSortedDictionary<string, int>.Empty
            : CarriedAssets.Write(tree, live, withShards: true, mayStay: _ => true); // readers can read them now
        var sums = earlier.Sums.With(carried.Keys.Select(address => KeyValuePair.Create(address, live.Sums.Hashes[address])));
        if (carried.IsEmpty)
        {
            Copy(earlier.Files.Addresses.Where(address => address is HashList.Address or HashList.SignatureAddress));
        }
        else
        {
            sums.WriteTo(tree);
            sign?.Invoke(tree);
        }

        var prepared = publication.Prepare(tree, sums, bytes => earlier.Record with
        {
            Number = nextNumber,
            AsOf = live.AsOf,
            Due = null,
            Sums = bytes.Sums,
            Files = bytes.Files,
            Bytes = bytes.Bytes,
            Carried = earlier.Record.Carried.AddRange(carried),
            Changes = ReleaseChanges.Between(live.Sums, sums),
            RolledBackTo = earlier.Number,
        });

        // What is remembered of the source stays true, so that the same source is not published again at once.
        return publication.Switch(prepared, clock, publication.State, keep: null);

        void Copy(IEnumerable<string> addresses)
        {
            foreach (var address in addresses)
                tree.Write(address, earlier.Files.Read(address), earlier.Files.ModifiedAt(address));
        }
    }

    // What somebody has harmed since it was live is not shown again; the list that was kept elsewhere tells when the one beside the files was harmed with them.
    private static ImmutableArray<Diagnostic> Harm(LiveRelease release)
    {
        var bag = new DiagnosticBag();
        if (HashCheck.Run(release.Files, bag) is { } list && !list.Render().AsSpan().SequenceEqual(release.Sums.Render()))
            bag.Add(DiagnosticCatalog.FileAltered.At(new SourceLocation(HashList.Address)));
        return bag.Sorted();
    }
}

using System.Collections.Immutable;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Publishing;

/// <summary>Shows an earlier release again, under a new number. What came out since stays out: a release that lacks it, or that shows what was withdrawn since, is not gone back to.</summary>
public sealed class Rollback(Publication publication)
{
    /// <param name="number">Of the release to go back to; null for the one before the live one.</param>
    /// <returns>The release that is live now, or why there is none.</returns>
    public (Receipt? Receipt, ImmutableArray<Diagnostic> Refusals) Run(int? number, TimeProvider clock)
    {
        if (publication.Live is not { } live || publication.Earlier(number) is not { } earlier)
            return (null, [DiagnosticCatalog.NothingToRollBackTo.At(new SourceLocation("releases"))]);
        var refusals = new LiveGate(live.Record, live.Sums, live.Files)
            .Check(earlier.Files, earlier.Sums, earlier.Record.Advisories, earlier.Record.Format, takenBack: []);
        if (refusals is not [])
            return (null, refusals);

        using var tree = publication.Gather(earlier.Files);
        foreach (var name in earlier.Files.Addresses.Concat(earlier.Files.Twins))
            tree.Write(name, earlier.Files.Read(name), earlier.Files.ModifiedAt(name));
        var prepared = publication.Prepare(tree, earlier.Sums, earlier.Record with
        {
            Number = publication.NextNumber(),
            AsOf = live.AsOf,
            Due = null,
            Changes = ReleaseChanges.Between(live.Sums, earlier.Sums),
            RolledBackTo = earlier.Number,
        });
        return (publication.Switch(prepared, clock), []);
    }
}

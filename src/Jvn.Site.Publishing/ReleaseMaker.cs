using System.Collections.Immutable;
using System.Security.Cryptography;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Publishing;

/// <summary>Makes a release out of a site that has been rendered: holds it against the live one, completes it, and puts it where one step shows it to readers.</summary>
/// <param name="tree">Everything but the list of hashes.</param>
/// <param name="asOf">The instant that the site was made for.</param>
/// <param name="editorial">What is on record beside the pages.</param>
public sealed class ReleaseMaker(Publication publication, OutputTree tree, DateTimeOffset asOf, EditorialRecord editorial)
{
    private readonly HashList made = HashList.Of(tree);
    private readonly LiveRelease? live = publication.Live;
    private ImmutableSortedDictionary<string, AdvisoryFacts>? facts;

    /// <summary>How the site differs from the live one; what is only carried along from earlier releases does not count.</summary>
    public ReleaseChanges Changes => ReleaseChanges.Between(LiveSums, made);

    /// <summary>True when readers see this very site already, unharmed.</summary>
    public bool IsLive => live is not null && tree.NewFiles == 0 && Changes.IsEmpty && live.LooksWhole;

    /// <summary>True when the live site shows something that must not have come out and is withheld again.</summary>
    public bool TakesBack => live is not null && live.Record.Advisories
        .Any(advisory => editorial.TakenBack.Contains(advisory.Key) && !(Facts.GetValueOrDefault(advisory.Key)?.Modified >= advisory.Value.Modified));

    private HashList? LiveSums => live?.Sums.Without([.. live.Record.Carried.Keys]);

    private ImmutableSortedDictionary<string, AdvisoryFacts> Facts =>
        facts ??= FactsReader.Read(tree, made, editorial.Corrections, live is null ? null : (live.Sums, live.Record.Advisories));

    /// <summary>Every promise that publishing the site would break; nothing when it may go out.</summary>
    public ImmutableArray<Diagnostic> Refusals()
    {
        var ahead = Facts.SelectMany(advisory => new[] { advisory.Value.Published, advisory.Value.Modified }
            .Where(instant => instant > asOf)
            .Select(instant => DiagnosticCatalog.InstantAhead.At(new SourceLocation(advisory.Value.Address), advisory.Key, JapanTime.Rfc3339(instant), JapanTime.Rfc3339(asOf))));
        return
        [
            .. ahead,
            .. live is null ? [] : new LiveGate(live.Record, LiveSums!, live.Files).Check(tree, made, Facts, FactsReader.Format(made), editorial.TakenBack),
        ];
    }

    /// <summary>Completes the site and puts it on the disk. Nothing that readers see has changed yet.</summary>
    /// <param name="due">The instant that it is prepared for; null when it goes out at once.</param>
    /// <param name="mayStay">False for bytes that no release may hold any longer.</param>
    /// <param name="sign">Called when the list of hashes is written; null when nothing is signed.</param>
    public PreparedRelease Prepare(DateTimeOffset? due, Func<byte[], bool> mayStay, Action<OutputTree>? sign)
    {
        var number = publication.NextNumber();
        var carried = live is null ? ImmutableSortedDictionary<string, int>.Empty : CarriedAssets.Write(tree, live, number, !Withdraws, mayStay);
        var changes = Changes;
        var sums = made.With(carried.Keys.Select(address => KeyValuePair.Create(address, live!.Sums.Hashes[address])));
        sums.WriteTo(tree);
        sign?.Invoke(tree);
        CompressedTwins.Write(tree, live?.Files);

        var (files, bytes) = ReleaseSize.Of(FinishedTree.Open(tree.Directory));
        return publication.Prepare(tree, sums, new ReleaseRecord(
            number, asOf, due, Convert.ToHexStringLower(SHA256.HashData(sums.Render())), files, bytes, FactsReader.Format(made), Facts, carried, changes));
    }

    // True when something that readers could read must no longer be read.
    private bool Withdraws => TakesBack || live!.Record.Advisories.Any(advisory => !advisory.Value.IsWithdrawn && Facts.GetValueOrDefault(advisory.Key) is not { IsWithdrawn: false });
}

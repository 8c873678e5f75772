using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Publishing;

/// <summary>Makes a release out of a site that has been rendered: holds it against the live one, completes it, and puts it where one step shows it to
/// readers.</summary>
public sealed class ReleaseMaker
{
    private readonly Publication publication;
    private readonly OutputTree tree;
    private readonly DateTimeOffset asOf;
    private readonly EditorialRecord editorial;
    private readonly LiveRelease? live;
    private readonly HashList made;
    private readonly HashList? liveSums;
    private readonly Lazy<ImmutableSortedDictionary<string, AdvisoryFacts>> facts;

    /// <param name="tree">Everything but the list of hashes.</param>
    /// <param name="asOf">The instant that the site was made for.</param>
    /// <param name="editorial">What is on record beside the pages.</param>
    public ReleaseMaker(Publication publication, OutputTree tree, DateTimeOffset asOf, EditorialRecord editorial)
    {
        this.publication = publication;
        this.tree = tree;
        this.asOf = asOf;
        this.editorial = editorial;
        live = publication.Live;
        made = HashList.Of(tree);
        liveSums = live?.Sums.Without([.. live.Record.Carried.Keys]);
        facts = new(() => FactsReader.Read(tree, made, editorial.Corrections, live is null ? null : (live.Sums, live.Record.Advisories)));
        Changes = ReleaseChanges.Between(liveSums, made);
    }

    /// <summary>How the site differs from the live one; what is only carried along from earlier releases does not count.</summary>
    public ReleaseChanges Changes { get; }

    /// <summary>True when readers see this very site already, unharmed, have seen nothing after it, and it is of no later instant.</summary>
    public bool IsLive => live is not null && publication.SetAside.IsEmpty && live.AsOf <= asOf && tree.NewFiles == 0 && Changes.IsEmpty && live.LooksWhole;

    /// <summary>True when the live site shows something that must not have come out and is withheld again.</summary>
    public bool TakesBack => live is not null && live.Record.Advisories
        .Any(advisory => editorial.TakenBack.Contains(advisory.Key) && !(Facts.GetValueOrDefault(advisory.Key)?.Modified >= advisory.Value.Modified));

    private ImmutableSortedDictionary<string, AdvisoryFacts> Facts => facts.Value;

    /// <summary>Every promise that publishing the site would break; nothing when it may go out.</summary>
    public ImmutableArray<Diagnostic> Refusals()
    {
        var ahead = Facts.SelectMany(advisory => new[] { advisory.Value.Published, advisory.Value.Modified }
            .Where(instant => instant > asOf)
            .Select(instant => DiagnosticCatalog.InstantAhead.At(new SourceLocation(advisory.Value.Address), advisory.Key, JapanTime.Rfc3339(instant),
                JapanTime.Rfc3339(asOf))));
        return
        [
            .. ahead,
            .. publication.Binding.SelectMany(promised => Broken(promised)).DistinctBy(finding => (finding.Rule, finding.Location)),
        ];
    }

    private ImmutableArray<Diagnostic> Broken(LiveRelease promised) =>
        new LiveGate(promised.Record, promised.Sums.Without([.. promised.Record.Carried.Keys]), promised.Files)
            .Check(tree, made, Facts, FactsReader.Format(made), asOf, editorial.TakenBack, editorial.Program);

    /// <summary>Adds what a site needs beside its own files: assets that pages of the last releases ask for, the list of hashes and its signature.</summary>
    /// <param name="mayStay">False for bytes that no release may hold any longer.</param>
    /// <param name="sign">Called when the list of hashes is written; null when nothing is signed.</param>
    public CompletedSite Complete(Func<byte[], bool> mayStay, Action<OutputTree>? sign)
    {
        var number = publication.NextNumber();
        var carried = live is null ? ImmutableSortedDictionary<string, int>.Empty : CarriedAssets.Write(tree, live, !Withdraws, mayStay);
        var sums = made.With(carried.Keys.Select(address => KeyValuePair.Create(address, live!.Sums.Hashes[address])));
        sums.WriteTo(tree);
        sign?.Invoke(tree);
        return new CompletedSite(number, sums, carried);
    }

    /// <summary>Puts the completed site on the disk. Nothing that readers see has changed yet.</summary>
    /// <param name="due">The instant that it is prepared for; null when it goes out at once.</param>
    public PreparedRelease Prepare(CompletedSite completed, DateTimeOffset? due) =>
        publication.Prepare(tree, completed.Sums, bytes => new ReleaseRecord(
            completed.Number, asOf, due, bytes.Sums, bytes.Files, bytes.Bytes, FactsReader.Format(made), Facts, completed.Carried, Changes,
                Parts: editorial.Parts, Sources: editorial.Sources, Program: editorial.Program));

    // True when something that readers could read must no longer be read.
    private bool Withdraws => TakesBack
        || live!.Record.Advisories.Any(advisory => !advisory.Value.IsWithdrawn && Facts.GetValueOrDefault(advisory.Key) is not { IsWithdrawn: false });
}

using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Publishing;

/// <summary>Holds a site that is to be published against the one that readers see: what was published stays published.</summary>
/// <param name="live">What is known of the site that readers see.</param>
/// <param name="liveSums">Its files.</param>
/// <param name="liveFiles">Its files as they lie there, perhaps harmed: read only to say what has changed.</param>
internal sealed class LiveGate(ReleaseRecord live, HashList liveSums, ISiteFiles liveFiles)
{
    /// <summary>Every promise that the next site would break, by address; nothing when it may go out.</summary>
    /// <param name="next">The facts of the next site, and of what kind they are.</param>
    /// <param name="asOf">The instant of the next site.</param>
    /// <param name="takenBack">Identifiers of advisories that are gone on purpose, or whose last update is.</param>
    /// <param name="program">The program that made the next site.</param>
    public ImmutableArray<Diagnostic> Check(
        ISiteFiles nextFiles, HashList nextSums, ImmutableSortedDictionary<string, AdvisoryFacts> next, string nextFormat, DateTimeOffset asOf,
            ImmutableHashSet<string> takenBack, string? program)
    {
        var findings = new List<Diagnostic>();
        var gone = new List<string>();
        var documents = new DocumentGate(liveSums, liveFiles, nextSums, nextFiles);
        foreach (var (id, before) in live.Advisories)
        {
            if (next.TryGetValue(id, out var after))
            {
                // An instant that has not come was never true of a page that readers see; its true release begins its record anew.
                if (before.Published > asOf)
                    continue;
                var found = findings.Count;
                CheckPublication(id, before, after, findings);
                if (takenBack.Contains(id) && after.Modified < before.Modified)
                {
                    gone.Add(before.Address); // what only the update had: attachments, a translation
                    continue;
                }

                CheckUpdate(id, before, after, findings);
                CheckHistory(id, before, after, findings);
                CheckContent(id, before, after, nextFiles, nextFormat, findings);

                // Who mends what was found above gives the document a version, too; and another program says the same in its own way.
                if (live.Program is not null && live.Program == program && findings.Count == found && documents.Check(id, before, after) is { } unrevised)
                    findings.Add(unrevised);
            }
            else
            {
                gone.Add(before.Address);
                if (!takenBack.Contains(id))
                    findings.Add(Lost(id, before, asOf));
            }
        }

        CheckAddresses(nextSums, next, gone, findings);
        return [.. findings.OrderBy(finding => finding.Location).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)];
    }

    // What a clock that was ahead let out is gone again by its own date; that nobody loses it by accident, somebody has to say.
    private static Diagnostic Lost(string id, AdvisoryFacts before, DateTimeOffset asOf) => before.Published > asOf
        ? DiagnosticCatalog.OutBeforeItsInstant.At(new SourceLocation(before.Address), id, Text(before.Published))
        : DiagnosticCatalog.PublishedAdvisoryLost.At(new SourceLocation(before.Address), id);

    private static void CheckPublication(string id, AdvisoryFacts before, AdvisoryFacts after, List<Diagnostic> findings)
    {
        if (before.Published != after.Published)
            findings.Add(DiagnosticCatalog.PublicationMoved.At(new SourceLocation(after.Address), id, Text(before.Published), Text(after.Published)));
    }

    private static void CheckUpdate(string id, AdvisoryFacts before, AdvisoryFacts after, List<Diagnostic> findings)
    {
        if (after.Modified < before.Modified)
            findings.Add(DiagnosticCatalog.UpdateGoesBack.At(new SourceLocation(after.Address), id, Text(before.Modified), Text(after.Modified)));
    }

    // The versions of a CSAF document are counted by these: an entry that is lost, or set between others, makes one version stand for two contents.
    private static void CheckHistory(string id, AdvisoryFacts before, AdvisoryFacts after, List<Diagnostic> findings)
    {
        if (before.Entries is { } published && after.Entries is { } entries && LostFrom(published, entries) is { } lost)
            findings.Add(DiagnosticCatalog.PublishedEntryLost.At(new SourceLocation(after.Address), id, Text(lost)));
        foreach (var (vendor, statuses) in before.Statuses ?? ImmutableSortedDictionary<string, ImmutableArray<DateTimeOffset>>.Empty)
        {
            if (after.Statuses?.TryGetValue(vendor, out var changes) is true && LostFrom(statuses, changes) is { } change)
                findings.Add(DiagnosticCatalog.PublishedStatusLost.At(new SourceLocation(after.Address), id, vendor, Text(change)));
        }
    }

    // The first that is not where it was. New ones come after all others.
    private static DateTimeOffset? LostFrom(ImmutableArray<DateTimeOffset> published, ImmutableArray<DateTimeOffset> entries) =>
        published.Index().Where(entry => entry.Index >= entries.Length || entries[entry.Index] != entry.Item).Select(entry => (DateTimeOffset?)entry.Item)
            .FirstOrDefault();

    private void CheckContent(string id, AdvisoryFacts before, AdvisoryFacts after, ISiteFiles nextFiles, string nextFormat, List<Diagnostic> findings)
    {
        if (before.Content == after.Content || after.Modified > before.Modified || after.CorrectedAt > (before.CorrectedAt ?? DateTimeOffset.MinValue))
            return;
        var changed = Difference(before, after, nextFiles, nextFormat);
        if (changed is not [])
            findings.Add(DiagnosticCatalog.ChangeUnrecorded.At(new SourceLocation(after.Address), id, string.Join(", ", changed)));
    }

    // Without names when one of the files is no longer what was published.
    private ImmutableArray<string> Difference(AdvisoryFacts before, AdvisoryFacts after, ISiteFiles nextFiles, string nextFormat)
    {
        var address = before.Address + "index.json";
        if (!liveFiles.Contains(address) || FactsReader.Content(liveFiles.Read(address)) is not { } old
            || FactsReader.Content(nextFiles.Read(after.Address + "index.json")) is not { } content)
            return ["…"];
        return FactsDifference.Between(old, content, commonOnly: live.Format != nextFormat);
    }

    private void CheckAddresses(HashList nextSums, ImmutableSortedDictionary<string, AdvisoryFacts> next, List<string> gone, List<Diagnostic> findings)
    {
        var withdrawn = next.Values.Where(facts => facts.IsWithdrawn).Select(facts => facts.Address).ToList();
        foreach (var address in liveSums.Hashes.Keys.Where(address => !nextSums.Hashes.ContainsKey(address) && !IsPartOfPages(address)))
        {
            // What was taken back takes with it whatever was there for it alone: vendors, feeds, lists. Nothing that it takes may hold up the emergency; only
            // other advisories' addresses do.
            var isOfGone = gone.Count > 0 && (gone.Any(folder => IsBelow(address, folder)) || !IsOfAdvisory(address));

            // A withdrawn advisory keeps its pages and not its attachments.
            var isAttachment = !address.EndsWith(".html", StringComparison.Ordinal)
                && withdrawn.Any(folder => address.StartsWith(folder, StringComparison.Ordinal));
            if (!isOfGone && !isAttachment && !IsOutdatedRecord(address, next))
                findings.Add(DiagnosticCatalog.PublishedAddressLost.At(new SourceLocation(address), address));
        }
    }

    // The record of a CVE goes when an advisory that told of it has changed in public: it was withdrawn, or names another CVE, or other products.
    private bool IsOutdatedRecord(string address, ImmutableSortedDictionary<string, AdvisoryFacts> next) =>
        address.StartsWith(SiteUrls.CveFolder, StringComparison.Ordinal) && live.Advisories.Any(before =>
            next.TryGetValue(before.Key, out var after)
            && (after.Modified > before.Value.Modified || after.CorrectedAt > (before.Value.CorrectedAt ?? DateTimeOffset.MinValue))
            && FactsReader.NamesRecord(liveFiles, before.Value.Address, address));

    // What pages show and nobody keeps the address of: assets, whose names change with their content, and charts, which are there while there is something to
    // count. Of the parts of the sitemap there are as many as are needed; its index tells which.
    private static bool IsPartOfPages(string address) =>
        address.StartsWith("/assets/", StringComparison.Ordinal) || address.StartsWith(SiteUrls.SitemapParts, StringComparison.Ordinal)
            || (address.Contains("/statistics/", StringComparison.Ordinal) && address.EndsWith(".svg", StringComparison.Ordinal));

    private bool IsOfAdvisory(string address) => live.Advisories.Values.Any(facts => IsBelow(address, facts.Address));

    private static bool IsBelow(string address, string folder) =>
        address.StartsWith(folder, StringComparison.Ordinal) || address.StartsWith("/en" + folder, StringComparison.Ordinal);

    private static string Text(DateTimeOffset instant) => JapanTime.Rfc3339(instant);
}

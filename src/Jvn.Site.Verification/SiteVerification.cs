using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Csaf;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Signing;
using Jvn.Site.Verification.Agreement;

namespace Jvn.Site.Verification;

/// <summary>A finished site against its promises, whoever holds it. It reads files and nothing else: neither the input nor the program that made
/// them.</summary>
public static class SiteVerification
{
    /// <param name="trusted">A key that the reader has from elsewhere. Null: the site's own is taken, which shows only that the site agrees with
    /// itself.</param>
    /// <param name="changed">Addresses of the files to look into, for a publisher: it has looked into the rest when it published that, has hashed every file
    /// just now, and has followed every link. Null: all.</param>
    /// <returns>By address; nothing when every promise is kept.</returns>
    public static ImmutableArray<Diagnostic> Run(ISiteFiles site, VerificationKey? trusted, DateTimeOffset now, IReadOnlySet<string>? changed = null)
    {
        var bag = new DiagnosticBag();
        if (changed is null)
            HashCheck.Run(site, bag);
        foreach (var needed in new[] { SiteUrls.CsafIndex, SiteUrls.CsafProvider, SiteUrls.AdvisoriesData }.Where(address => !site.Contains(address)))
            bag.Add(DiagnosticCatalog.FileMissing.At(new SourceLocation(needed)));
        if (bag.Sorted().Any(finding => finding.Rule == DiagnosticCatalog.FileMissing))
            return bag.Sorted();

        var pages = new PageCheck(site);
        var documents = CsafFiles.Documents(site).ToHashSet(StringComparer.Ordinal);
        var schemas = new SchemaCheck(site, documents.Contains);
        bag.AddRange(site.Addresses.Where(address => changed?.Contains(address) is not false).AsParallel().AsOrdered().Select(address =>
            address.EndsWith(".html", StringComparison.Ordinal) ? pages.Check(address)
            : schemas.Check(address, () => site.Read(address)) is { } fault ? [fault] : []).AsSequential().SelectMany(faults => faults));
        bag.AddRange(schemas.Broken);
        if (changed is null)
            bag.AddRange(LinkCheck.Run(site).Select(link => DiagnosticCatalog.FinishedLinkBroken.At(new SourceLocation(link.Page), link.Link)));
        bag.AddRange(new SignatureCheck(site, trusted, now).Check(changed));
        bag.AddRange(new CsafProviderCheck(site).Check(changed));
        bag.AddRange(new AgreementCheck(site).Check(changed));
        bag.AddRange(new RecordCheck(site).Check(changed));
        bag.AddRange(new StatusCheck(site).Check());
        return bag.Sorted();
    }
}

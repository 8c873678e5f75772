using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Csaf;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Signing;

namespace Jvn.Site.Verification;

/// <summary>What a site says to be signed is signed with the key that it announces, and with the one that the reader has.</summary>
internal sealed class SignatureCheck(ISiteFiles site, VerificationKey? trusted, DateTimeOffset now)
{
    /// <param name="changed">Only signatures that one of these files is, or is signed by, are verified; that there is one, of all. Null means all.</param>
    public IEnumerable<Diagnostic> Check(IReadOnlySet<string>? changed)
    {
        var announced = Announced();
        if (announced is null && trusted is null)
            return Surplus();
        var published = site.Contains(SiteUrls.OpenPgpKey) ? VerificationKey.Read(site.Read(SiteUrls.OpenPgpKey)) : null;
        if (published is null || published.Fingerprint != announced || (trusted is not null && trusted.Fingerprint != announced))
            return [DiagnosticCatalog.PublishedKeyWrong.At(new SourceLocation(SiteUrls.OpenPgpKey), announced ?? "-", trusted?.Fingerprint
                ?? published?.Fingerprint ?? "-")];
        return CsafFiles.Documents(site).Append(HashList.Address).Where(site.Contains).AsParallel().AsOrdered()
            .Select(address => Judge(address, trusted ?? published, changed)).OfType<Diagnostic>();
    }

    // A site that announces no key must not have signatures lying about that nobody can verify.
    private IEnumerable<Diagnostic> Surplus() => site.Addresses
        .Where(address => address.EndsWith(".json.asc", StringComparison.Ordinal) || address == HashList.SignatureAddress)
        .Select(address => DiagnosticCatalog.SignatureBad.At(new SourceLocation(address), nameof(SignatureFault.OtherKey)));

    private Diagnostic? Judge(string address, VerificationKey key, IReadOnlySet<string>? changed)
    {
        var place = new SourceLocation(SiteUrls.Signature(address));
        if (!site.Contains(place.Path))
            return DiagnosticCatalog.SignatureMissing.At(place, address);
        if (changed is not null && address != HashList.Address && !new[] { address, place.Path, SiteUrls.OpenPgpKey }.Any(changed.Contains))
            return null;
        var fault = key.Verify(site.Read(address), site.Read(place.Path), now);
        return fault == SignatureFault.None ? null : DiagnosticCatalog.SignatureBad.At(place, $"{fault}");
    }

    private string? Announced()
    {
        try
        {
            using var provider = JsonDocument.Parse(site.Read(SiteUrls.CsafProvider));
            return provider.RootElement.GetProperty("public_openpgp_keys").EnumerateArray().Select(key => key.GetProperty("fingerprint").GetString())
                .FirstOrDefault();
        }
        catch (Exception fault) when (fault.MeansUnexpectedForm())
        {
            return null; // the schema says what is wrong with it
        }
    }
}

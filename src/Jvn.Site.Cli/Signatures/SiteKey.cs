using Jvn.Site.Output.Csaf;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Signatures;

/// <summary>The key that a site announces.</summary>
/// <param name="Signer">Null when somebody else signs, who has the secret part: see <c>jvn sign</c>.</param>
public sealed record SiteKey(VerificationKey Public, SigningKey? Signer)
{
    public ProviderKey Announcement => new(Public.Fingerprint, Public.Render(), Public.ChangedAt);
}

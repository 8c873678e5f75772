using Jvn.Site.Diagnostics;

namespace Jvn.Site.Signing.Tests.Messages;

/// <summary>The coordinator and a vendor, with a key each.</summary>
internal sealed class Correspondents
{
    private static readonly SourceLocation Place = new("key.asc");

    public Correspondents()
    {
        var (secret, published) = new KeyPlan { Subkey = SubkeyPlan.ToEncryptTo }.Make();
        OurSecret = secret;
        Us = Read(published);
        Signer = SigningKey.Load(secret, null, Place, KeyPlan.Now, new DiagnosticBag())!;
        Unsealer = DecryptionKey.Load(secret, null, Place, KeyPlan.Now, new DiagnosticBag())!;
        Vendor = Sender(new KeyPlan { Subkey = SubkeyPlan.ToEncryptTo });
    }

    public byte[] OurSecret { get; }

    public CorrespondentKey Us { get; }

    public SigningKey Signer { get; }

    public DecryptionKey Unsealer { get; }

    public (byte[] Secret, CorrespondentKey Key) Vendor { get; }

    public static (byte[] Secret, CorrespondentKey Key) Sender(KeyPlan plan)
    {
        var (secret, published) = plan.Make();
        return (secret, Read(published));
    }

    private static CorrespondentKey Read(byte[] published) => CorrespondentKey.Read(published)!;
}

using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Diagnostics;
using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing;

/// <summary>A public key of somebody with whom we correspond: to encrypt to, and to verify with.</summary>
public sealed class CorrespondentKey
{
    private readonly ImmutableArray<PgpPublicKey> keys;

    private CorrespondentKey(IEnumerable<PgpPublicKey> keys)
    {
        this.keys = [.. keys];
        Certificate = Certificate.Of(this.keys, KeyRule.Correspondent);
        Reader = Certificate.Readers.FirstOrDefault(key => key.Fault == KeyFault.None)?.Key;
    }

    /// <summary>Of the primary key: hexadecimal digits, upper case.</summary>
    public string Fingerprint => Certificate.Primary.Fingerprint;

    /// <summary>From when on it can no longer be encrypted to; null when that never comes.</summary>
    public DateTimeOffset? ExpiresAt
    {
        get
        {
            var good = Certificate.Readers.Where(key => key.Fault == KeyFault.None).ToList();
            return good.Count == 0 ? Certificate.Primary.ExpiresAt : good.Exists(key => key.ExpiresAt is null) ? null : good.Max(key => key.ExpiresAt);
        }
    }

    /// <summary>The names that are written in it, whoever confirmed them or not.</summary>
    public ImmutableArray<string> Names => [.. Certificate.Primary.Key.GetRawUserIds().Select(Encoding.UTF8.GetString)];

    /// <summary>For people: of what kind the primary key is, and the one that is encrypted to when it is another.</summary>
    public string Kind => string.Join(", ", new[] { Certificate.Primary.Key, Reader }.OfType<PgpPublicKey>().Select(KeyAlgorithm.Describe).Distinct());

    internal Certificate Certificate { get; }

    /// <summary>The key that is encrypted to; null when there is none.</summary>
    internal PgpPublicKey? Reader { get; private set; }

    /// <summary>Reads a public key that may be encrypted to now; otherwise <paramref name="bag"/> says why there is none.</summary>
    public static CorrespondentKey? Load(ReadOnlySpan<byte> file, SourceLocation place, DateTimeOffset now, DiagnosticBag bag)
    {
        switch (Packets.Read(file))
        {
            case [PgpPublicKeyRing ring]:
                var key = new CorrespondentKey(ring.GetPublicKeys());
                key.Reader = CorrespondentJudgement.Choose(key, place, now, bag);
                return key.Reader is null ? null : key;
            case [PgpSecretKeyRing, ..]:
                bag.Add(DiagnosticCatalog.KeyIsSecret.At(place));
                return null;
            default:
                CorrespondentJudgement.ReportUnreadable(file, place, bag);
                return null;
        }
    }

    /// <summary>The key of a file, to speak about and not judged; null when the file is none.</summary>
    public static CorrespondentKey? Read(ReadOnlySpan<byte> file) =>
        Packets.Read(file) is [PgpPublicKeyRing ring] ? new CorrespondentKey(ring.GetPublicKeys()) : null;

    /// <summary>For others to read, armored. Signatures that are not for export stay out.</summary>
    public byte[] Render() => KeyFile.Render(keys);
}

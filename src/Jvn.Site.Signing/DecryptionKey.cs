using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing;

/// <summary>A secret OpenPGP key that opens what is encrypted to it: also to a part of it that has expired since, or was revoked.</summary>
public sealed class DecryptionKey : IUnsealer
{
    private readonly ImmutableArray<PgpPrivateKey> secrets;

    private DecryptionKey(string fingerprint, ImmutableArray<PgpPrivateKey> secrets)
    {
        Fingerprint = fingerprint;
        this.secrets = secrets;
    }

    /// <summary>Of the primary key: hexadecimal digits, upper case.</summary>
    public string Fingerprint { get; }

    /// <summary>The library does not open it.</summary>
    public bool KnowsNewerForm => false;

    /// <summary>Reads a key as <c>gpg --export-secret-keys</c> and <c>--export-secret-subkeys</c> write it; otherwise <paramref name="bag"/> says why there is
    /// none. Never prints a word of what it read.</summary>
    /// <param name="passphrase">Null when there is none. It is overwritten.</param>
    public static DecryptionKey? Load(ReadOnlySpan<byte> file, char[]? passphrase, SourceLocation place, DateTimeOffset now, DiagnosticBag bag) =>
        SecretKeyFile.Load(file, passphrase, place, bag, ring => Open(ring, passphrase, place, now, bag));

    public UnsealedPackets Unseal(ReadOnlySpan<byte> message)
    {
        if (PacketSequence.Split(message.ToArray(), MessageLimits.Readers + 1) is not [.. var sessionKeys, { Tag: MessagePacket.Protected } sealedPacket])
            return UnsealedPackets.Not(MessageFault.Unreadable);
        var fault = MessageFault.NotForUs;
        foreach (var sessionKey in sessionKeys)
        {
            foreach (var secret in SessionKeyPacket.Among(sessionKey, secrets))
            {
                var (packets, why) = SealedPacket.Open(sessionKey, sealedPacket, secret);
                if (packets is not null)
                    return new UnsealedPackets(packets, MessageFault.None, Fingerprint);

                // A key that is tried since the reader is not named, and does not fit, says nothing.
                if (why != MessageFault.NotForUs)
                    fault = why;
            }
        }

        return UnsealedPackets.Not(fault);
    }

    private static DecryptionKey? Open(PgpSecretKeyRing ring, char[]? passphrase, SourceLocation place, DateTimeOffset now, DiagnosticBag bag)
    {
        var certificate = Certificate.Of([.. ring.GetPublicKeys(), .. ring.GetExtraPublicKeys()], KeyRule.Correspondent);
        var held = ring.GetSecretKeys().Where(SecretPart.IsHere).ToDictionary(key => key.KeyId);
        var readers = certificate.Readers.Where(key => key.Fault is KeyFault.None or KeyFault.Revoked && KeyAlgorithm.Encrypts(key.Key)
            && held.ContainsKey(key.Key.KeyId)).ToList();
        if (readers.Count == 0)
        {
            bag.Add(DiagnosticCatalog.KeyCannotDecrypt.At(place, certificate.Primary.Fingerprint));
            return null;
        }

        var secrets = ImmutableArray.CreateBuilder<PgpPrivateKey>();
        foreach (var reader in readers)
        {
            if (SecretPart.Open(held[reader.Key.KeyId], passphrase, place, bag) is not { } secret)
                return null;
            secrets.Add(secret);
        }

        if (readers.TrueForAll(reader => reader.FaultAt(now) != KeyFault.None))
            bag.Add(DiagnosticCatalog.KeyNoLongerEncryptedTo.At(place, certificate.Primary.Fingerprint));
        return new DecryptionKey(certificate.Primary.Fingerprint, secrets.ToImmutable());
    }
}

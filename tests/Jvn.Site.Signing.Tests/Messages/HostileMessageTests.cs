using System.Diagnostics;
using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;
using Org.BouncyCastle.Bcpg.Sig;
using Xunit;

namespace Jvn.Site.Signing.Tests.Messages;

/// <summary>What is not one text, signed by one who may have sent it and encrypted to us, is refused as what it is: nothing of it comes out, in little time and
/// memory.</summary>
public sealed class HostileMessageTests
{
    private const long MostMemory = 64 * 1024 * 1024;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(5);
    private static readonly Correspondents People = new();
    private static readonly HostileMessages Messages = new(People);

    public static TheoryData<string> Names => [.. HostileMessages.All.Keys];

    [Fact]
    public void The_good_one_opens()
    {
        foreach (var message in new[] { Messages.Good, PacketText.Armored(Messages.Good, head: "Version: 1\nComment: 架空\n") })
        {
            var (opened, fault) = Open(message);
            Assert.Equal(MessageFault.None, fault);
            Assert.Equal(SignaturePlan.Text, opened!.Data);
            Assert.Equal(People.Vendor.Key.Fingerprint, opened.Signer.Fingerprint);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_refused(string name)
    {
        var (expected, make) = HostileMessages.All[name];
        var message = make(Messages);
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (opened, fault) = Open(message);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostMemory);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, MostTime);
        Assert.Equal((null, expected), (opened, fault));

        // A draft is not signed, and nothing else about it may be otherwise.
        Assert.Equal(name.StartsWith("not signed", StringComparison.Ordinal), MessageReader.Unseal(message, People.Unsealer).Fault == MessageFault.None);
    }

    [Theory]
    [InlineData("revoked", MessageFault.Revoked)]
    [InlineData("expired", MessageFault.Expired)]
    [InlineData("expires now", MessageFault.Expired)]
    [InlineData("expired after it signed", MessageFault.Expired)]
    [InlineData("of tomorrow", MessageFault.FromTheFuture)]
    [InlineData("bound tomorrow", MessageFault.KeyNotGood)]
    [InlineData("bound over SHA-1", MessageFault.KeyNotGood)]
    [InlineData("bound by nothing", MessageFault.KeyNotGood)]
    [InlineData("certifies only", MessageFault.KeyNotGood)]
    [InlineData("a subkey that never said whose it is", MessageFault.KeyNotGood)]
    [InlineData("a subkey that encrypts only", MessageFault.KeyNotGood)]
    [InlineData("a revoked subkey", MessageFault.Revoked)]
    [InlineData("an expired subkey", MessageFault.Expired)]
    [InlineData("a subkey of a revoked key", MessageFault.Revoked)]
    public void A_signature_by_a_bad_key_is_refused(string what, MessageFault expected)
    {
        var key = new KeyPlan();
        var sub = key with { Flags = KeyFlags.CertifyOther, Subkey = new SubkeyPlan() };
        var bad = what switch
        {
            "revoked" => key with { IsRevoked = true },
            "expired" => key with { EndsAt = KeyPlan.Now.AddDays(-1) },
            "expires now" => key with { EndsAt = KeyPlan.Now },
            "expired after it signed" => key with { EndsAt = KeyPlan.Now.AddMinutes(-30) },
            "of tomorrow" => key with { MadeAt = KeyPlan.Now.AddDays(1), BoundAt = KeyPlan.Now.AddDays(1) },
            "bound tomorrow" => key with { BoundAt = KeyPlan.Now.AddDays(1) },
            "bound over SHA-1" => key with { Hash = HashAlgorithmTag.Sha1 },
            "bound by nothing" => key with { IsBound = false },
            "certifies only" => key with { Flags = KeyFlags.CertifyOther },
            "a subkey that never said whose it is" => sub with { Subkey = new SubkeyPlan { HasBackSignature = false } },
            "a subkey that encrypts only" => sub with { Subkey = new SubkeyPlan { Flags = KeyFlags.EncryptComms } },
            "a revoked subkey" => sub with { Subkey = new SubkeyPlan { IsRevoked = true } },
            "an expired subkey" => sub with { Subkey = new SubkeyPlan { EndsAt = KeyPlan.Now.AddDays(-1) } },
            _ => sub with { IsRevoked = true },
        };
        var (secret, signer) = Correspondents.Sender(bad);
        var at = what == "of tomorrow" ? KeyPlan.Now.AddDays(1) : KeyPlan.Now.AddHours(-1);
        var message = PacketText.Encrypt(new SignaturePlan(secret) { BySubkey = bad.Subkey is not null, At = at }.Packets(), People.Us);
        Assert.Equal((null, expected), MessageReader.Open(message, People.Unsealer, [People.Vendor.Key, signer], KeyPlan.Now));
    }

    [Fact]
    public void A_subkey_that_signs_for_its_key_does_and_not_for_one_that_adopted_it()
    {
        var (secret, signer) = Correspondents.Sender(new KeyPlan { Flags = KeyFlags.CertifyOther, Subkey = new SubkeyPlan() });
        var message = PacketText.Encrypt(new SignaturePlan(secret) { BySubkey = true }.Packets(), People.Us);
        var (opened, fault) = MessageReader.Open(message, People.Unsealer, [People.Vendor.Key, signer], KeyPlan.Now);
        Assert.Equal((MessageFault.None, signer.Fingerprint), (fault, opened?.Signer.Fingerprint));

        // The thief has the public half of the subkey, and binds it to a key of his own.
        var thief = Correspondents.Sender(new KeyPlan()).Secret;
        var adopted = CorrespondentKey.Read(Adoption.Of(thief, CorrespondentKey.Read(signer.Render())!.Certificate.Signers[0].Key))!;
        Assert.Equal(2, adopted.Certificate.Signers.Length);
        Assert.Equal((null, MessageFault.KeyNotGood), MessageReader.Open(message, People.Unsealer, [adopted], KeyPlan.Now));
        Assert.Equal(signer.Fingerprint, MessageReader.Open(message, People.Unsealer, [adopted, signer], KeyPlan.Now).Message?.Signer.Fingerprint);
    }

    [Fact]
    public void A_text_signature_is_over_lines_that_end_in_CR_LF()
    {
        var text = "a\nb\r\n\nc"u8.ToArray();
        var plan = new SignaturePlan(People.Vendor.Secret) { Kind = PgpSignature.CanonicalTextDocument, Signed = text, Sent = text };
        var (opened, fault) = Open(PacketText.Encrypt(plan.Packets(), People.Us));
        Assert.Equal(MessageFault.None, fault);
        Assert.Equal("a\r\nb\r\n\r\nc"u8.ToArray(), opened!.Data);
    }

    [Fact]
    public void A_message_that_was_meant_for_us_among_others_opens()
    {
        var plan = new SignaturePlan(People.Vendor.Secret) { Meant = ArmorReader.Read(People.Us.Render(), "PGP PUBLIC KEY BLOCK").Packets };
        Assert.Equal(MessageFault.None, Open(PacketText.Encrypt(plan.Packets(), People.Us)).Fault);
    }

    private static (OpenedMessage? Message, MessageFault Fault) Open(byte[] message) =>
        MessageReader.Open(message, People.Unsealer, [People.Us, People.Vendor.Key], KeyPlan.Now);
}

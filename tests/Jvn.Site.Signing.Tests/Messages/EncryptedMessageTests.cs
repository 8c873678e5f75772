using System.Text;
using Jvn.Site.Diagnostics;
using Xunit;

namespace Jvn.Site.Signing.Tests.Messages;

/// <summary>What we send is what its reader gets, and says nothing else.</summary>
public sealed class EncryptedMessageTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("架空CMS の件\r\n1. 該当製品あり\n");
    private readonly Correspondents people = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_opens_for_each_of_its_readers_and_for_nobody_else(bool hides)
    {
        var message = EncryptedMessage.Make(Text, people.Signer, [people.Vendor.Key, people.Us], KeyPlan.Now, hides);
        foreach (var secret in new[] { people.Vendor.Secret, people.OurSecret })
        {
            var (opened, fault) = MessageReader.Open(message, Key(secret), [people.Vendor.Key, people.Us], KeyPlan.Now);
            Assert.Equal(MessageFault.None, fault);
            Assert.Equal(Text, opened!.Data);
            Assert.Equal((KeyPlan.Now, people.Us.Fingerprint), (opened.SignedAt, opened.Signer.Fingerprint));
        }

        var stranger = new KeyPlan { Subkey = SubkeyPlan.ToEncryptTo }.Secret();
        Assert.Equal((null, MessageFault.NotForUs), MessageReader.Open(message, Key(stranger), [people.Us], KeyPlan.Now));
    }

    [Fact]
    public void A_sealed_draft_opens_and_is_no_message()
    {
        var message = EncryptedMessage.Seal(Text, [people.Us]);
        var (data, fault) = MessageReader.Unseal(message, people.Unsealer);
        Assert.Equal((MessageFault.None, true), (fault, Text.SequenceEqual(data!)));
        Assert.Equal((null, MessageFault.NotSigned), MessageReader.Open(message, people.Unsealer, [people.Us], KeyPlan.Now));
        Assert.Equal((null, MessageFault.NotOneText),
            MessageReader.Unseal(EncryptedMessage.Make(Text, people.Signer, [people.Us], KeyPlan.Now), people.Unsealer));
    }

    [Fact]
    public void The_armor_says_nothing_and_hidden_readers_are_not_named()
    {
        var text = Encoding.ASCII.GetString(EncryptedMessage.Make(Text, people.Signer, [people.Vendor.Key], KeyPlan.Now, hideRecipients: true));
        Assert.StartsWith("-----BEGIN PGP MESSAGE-----\n\n", text);
        Assert.EndsWith("\n-----END PGP MESSAGE-----\n", text);
        Assert.DoesNotContain(":", text);
        var (packets, _) = ArmorReader.Read(Encoding.ASCII.GetBytes(text), ArmorReader.MessageKind);
        var outside = PacketSequence.Split(packets, 9)!.Value;
        Assert.Equal([MessagePacket.SessionKey, MessagePacket.Protected], outside.Select(packet => packet.Tag));
        Assert.Equal(new byte[8], outside[0].Body.Span[1..9].ToArray());
    }

    [Fact]
    public void Nothing_is_encrypted_to_nobody_or_to_a_key_that_only_signs()
    {
        Assert.Throws<ArgumentException>(() => EncryptedMessage.Seal(Text, []));
        Assert.Throws<ArgumentException>(() => EncryptedMessage.Seal(Text, [CorrespondentKey.Read(new KeyPlan().Public())!]));
    }

    private static DecryptionKey Key(byte[] secret) => DecryptionKey.Load(secret, null, new SourceLocation("key"), KeyPlan.Now, new DiagnosticBag())!;
}

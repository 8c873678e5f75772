using Xunit;

namespace Jvn.Site.Signing.Tests.Messages;

/// <summary>Whatever becomes of a good message on its way, it is the same text that comes out, or none.</summary>
public sealed class AlteredMessageTests
{
    private const int Tries = 500;

    private static readonly Correspondents People = new();
    private static readonly SignaturePlan Plan = new(People.Vendor.Secret);

    [Fact]
    public void A_byte_that_is_altered_anywhere()
    {
        var chance = new Random(15);
        var good = PacketText.Encrypt(Plan.Packets(), People.Us);
        foreach (var message in new[] { good, PacketText.Armored(good) })
        {
            for (var number = 0; number < Tries; number++)
            {
                var altered = (byte[])message.Clone();
                altered[chance.Next(altered.Length)] ^= (byte)(1 << chance.Next(8));
                Judge(altered);
            }
        }
    }

    [Fact]
    public void A_byte_under_the_encryption_that_is_altered_anywhere()
    {
        var inside = Plan.Packets();
        var same = 0;
        for (var at = 0; at < inside.Length; at++)
            same += Judge(PacketText.Encrypt(inside.Flip(at), People.Us)) == MessageFault.None ? 1 : 0;

        // Only what is not signed may differ: the name and date of the text, what a signature says apart from what it signs.
        Assert.InRange(same, 1, 30);
    }

    [Fact]
    public void A_message_that_is_cut_off_anywhere()
    {
        var good = PacketText.Encrypt(Plan.Packets(), People.Us);
        var armored = PacketText.Armored(good);
        Assert.All(Enumerable.Range(0, good.Length), length => Assert.NotEqual(MessageFault.None, Judge(good[..length])));
        Assert.All(Enumerable.Range(0, armored.Length - 1), length => Assert.NotEqual(MessageFault.None, Judge(armored[..length])));
        var inside = Plan.Packets();
        Assert.All(Enumerable.Range(0, inside.Length), length => Assert.NotEqual(MessageFault.None, Judge(PacketText.Encrypt(inside[..length], People.Us))));
    }

    [Fact]
    public void Bytes_by_chance()
    {
        var chance = new Random(51);
        for (var number = 0; number < Tries; number++)
        {
            var bytes = new byte[chance.Next(1, 2000)];
            chance.NextBytes(bytes);
            Assert.NotEqual(MessageFault.None, Judge(bytes));
            Assert.NotEqual(MessageFault.None, Judge(PacketText.Armored(bytes)));
            Assert.NotEqual(MessageFault.None, Judge(PacketText.Encrypt(bytes, People.Us)));
            Assert.NotEqual(MessageFault.None, MessageReader.OpenClearSigned(bytes, [People.Vendor.Key], KeyPlan.Now).Fault);
            Assert.NotEqual(MessageFault.None, MessageReader.OpenDetached(SignaturePlan.Text, bytes, [People.Vendor.Key], KeyPlan.Now).Fault);
        }
    }

    [Fact]
    public void Every_fault_has_its_words()
    {
        foreach (var fault in Enum.GetValues<MessageFault>())
        {
            var words = MessageFaultWords.Of(fault);
            Assert.EndsWith("。", words.Japanese);
            Assert.EndsWith(".", words.English);
        }
    }

    private static MessageFault Judge(byte[] message)
    {
        var (opened, fault) = MessageReader.Open(message, People.Unsealer, [People.Us, People.Vendor.Key], KeyPlan.Now);
        Assert.Equal(fault == MessageFault.None, opened is not null);
        if (opened is not null)
            Assert.Equal(SignaturePlan.Text, opened.Data);
        return fault;
    }
}

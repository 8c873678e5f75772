using System.Text;
using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;
using Xunit;

namespace Jvn.Site.Signing.Tests.Messages;

/// <summary>Of what is signed and can be read without a program, only what is signed comes out; and so with signatures apart.</summary>
public sealed class ClearSignedTests
{
    private const string Text = "架空CMS の件\n- 1. 該当製品あり\n-----BEGIN PGP SIGNATURE-----\n末尾";
    private const string Hash = "Hash: SHA512\n";

    private static readonly Correspondents People = new();

    public static TheoryData<string, MessageFault> Bad => new()
    {
        { "text before", MessageFault.NotOneText },
        { "text behind", MessageFault.NotOneText },
        { "a second one behind", MessageFault.NotOneText },
        { "another word", MessageFault.WrongBytes },
        { "a line more", MessageFault.WrongBytes },
        { "a line between head and text", MessageFault.NotOneText },
        { "a text for a header", MessageFault.NotOneText },
        { "another header", MessageFault.NotOneText },
        { "a header of another digest", MessageFault.NotOneText },
        { "a text in the header of the digest", MessageFault.NotOneText },
        { "a dash that does not say that it is text", MessageFault.NotOneText },
        { "a form feed", MessageFault.NotOneText },
        { "a vertical tab", MessageFault.NotOneText },
        { "a NUL", MessageFault.NotOneText },
        { "a carriage return alone", MessageFault.NotOneText },
        { "no signature", MessageFault.NotSigned },
        { "a signature cut off", MessageFault.Unreadable },
        { "two signatures", MessageFault.NotOneText },
        { "a signature over bytes", MessageFault.NotOneText },
        { "over SHA-1", MessageFault.WeakHash },
        { "by a stranger", MessageFault.OtherSigner },
        { "too large", MessageFault.TooLarge },
        { "nothing", MessageFault.NotSigned },
        { "plain text", MessageFault.NotSigned },
        { "encrypted", MessageFault.NotSigned },
    };

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", " \t")]
    public void A_good_one_opens(string lineEnd, string blanks)
    {
        var file = Make().Replace("\n", blanks + lineEnd, StringComparison.Ordinal).Replace("Hash: SHA512 \t", "Hash: SHA512", StringComparison.Ordinal);
        var (opened, fault) = Open("\n" + file + "\n\n");
        Assert.Equal(MessageFault.None, fault);
        Assert.Equal(Text.ReplaceLineEndings("\r\n"), Encoding.UTF8.GetString(opened!.Data));
        Assert.Equal(People.Vendor.Key.Fingerprint, opened.Signer.Fingerprint);
        Assert.Equal(MessageFault.None, Open(Make().Replace(Hash, "", StringComparison.Ordinal)).Fault);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void It_is_refused(string what, MessageFault fault) => Assert.Equal((null, fault), Open(Spoilt(what)));

    [Fact]
    public void Bytes_with_their_signature_apart()
    {
        var plan = new SignaturePlan(People.Vendor.Secret);
        var signature = PacketText.Join(plan.Signature);
        var armored = PacketText.Armored(signature, ArmorReader.SignatureKind);
        foreach (var file in new[] { signature, armored })
            Assert.Equal(SignaturePlan.Text, Detached(SignaturePlan.Text, file).Message?.Data);
        Assert.Equal((null, MessageFault.WrongBytes), Detached([.. SignaturePlan.Text, 0], armored));
        Assert.Equal((null, MessageFault.NotOneText), Detached(SignaturePlan.Text, [.. signature, .. signature]));
        Assert.Equal((null, MessageFault.NotOneText), Detached(SignaturePlan.Text, plan.Packets()));
        Assert.Equal((null, MessageFault.NotOneText), Detached(SignaturePlan.Text, [.. armored, .. armored]));
        Assert.Equal((null, MessageFault.Unreadable), Detached(SignaturePlan.Text, PacketText.Armored(signature)));
        Assert.Equal((null, MessageFault.NotSigned), Detached(SignaturePlan.Text, []));
        Assert.Equal((null, MessageFault.NotSigned), Detached(SignaturePlan.Text, "-- \nsignature"u8.ToArray()));
        Assert.Equal((null, MessageFault.TooLarge), Detached(new byte[MessageLimits.Text + 1], armored));
    }

    private static string Make(SignaturePlan? plan = null, string text = Text, string head = Hash)
    {
        plan ??= new SignaturePlan(People.Vendor.Secret) { Kind = PgpSignature.CanonicalTextDocument };
        var signed = plan with { Signed = Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")) };
        var escaped = string.Join('\n', text.Split('\n').Select(line => line.StartsWith('-') ? "- " + line : line));
        return $"-----BEGIN PGP SIGNED MESSAGE-----\n{head}\n{escaped}\n"
            + Encoding.ASCII.GetString(PacketText.Armored(PacketText.Join(signed.Signature), ArmorReader.SignatureKind));
    }

    private static string Spoilt(string what)
    {
        var text = new SignaturePlan(People.Vendor.Secret) { Kind = PgpSignature.CanonicalTextDocument };
        var good = Make();
        return what switch
        {
            "text before" => "1. 該当製品あり\n" + good,
            "text behind" => good + "-- \n架空太郎\n",
            "a second one behind" => good + good,
            "another word" => good.Replace("該当製品あり", "該当製品なし", StringComparison.Ordinal),
            "a line more" => good.Replace("\n末尾", "\n末尾\n", StringComparison.Ordinal),
            "a line between head and text" => good.Replace(Hash, Hash + "x\n", StringComparison.Ordinal),
            "a text for a header" => good.Replace(Hash, "1. 該当製品あり\n", StringComparison.Ordinal),
            "another header" => good.Replace(Hash, Hash + "Comment: x\n", StringComparison.Ordinal),
            "a header of another digest" => good.Replace("SHA512", "SHA256", StringComparison.Ordinal),
            "a text in the header of the digest" => good.Replace("SHA512", "該当製品あり", StringComparison.Ordinal),
            "a dash that does not say that it is text" => good.Replace("- - 1.", "-1.", StringComparison.Ordinal),
            "a form feed" => Make(text, "a\n\f\nb"),
            "a vertical tab" => Make(text, "a\vb"),
            "a NUL" => Make(text, "a\0b"),
            "a carriage return alone" => good.Replace("架空", "架\r空", StringComparison.Ordinal),
            "no signature" => good[..good.IndexOf("\n-----BEGIN PGP SIGNATURE", StringComparison.Ordinal)],
            "a signature cut off" => good[..^40],
            "two signatures" => good[..good.IndexOf("\n-----BEGIN PGP SIGNATURE", StringComparison.Ordinal)] + "\n" + Encoding.ASCII.GetString(
                PacketText.Armored(PacketText.Join(text.Signature, text.Signature), ArmorReader.SignatureKind)),
            "a signature over bytes" => Make(text with { Kind = PgpSignature.BinaryDocument }),
            "over SHA-1" => Make(text with { Hash = HashAlgorithmTag.Sha1 }, head: ""),
            "by a stranger" => Make(text with { Secret = new KeyPlan().Secret() }),
            "too large" => Make(text, new string('x', MessageLimits.Text + 1)),
            "nothing" => "",
            "plain text" => "1. 該当製品あり\n",
            _ => Encoding.ASCII.GetString(PacketText.Armored(PacketText.Encrypt(text.Packets(), People.Us))),
        };
    }

    private static (OpenedMessage? Message, MessageFault Fault) Open(string file) =>
        MessageReader.OpenClearSigned(Encoding.UTF8.GetBytes(file), [People.Us, People.Vendor.Key], KeyPlan.Now);

    private static (OpenedMessage? Message, MessageFault Fault) Detached(byte[] data, byte[] signature) =>
        MessageReader.OpenDetached(data, signature, [People.Us, People.Vendor.Key], KeyPlan.Now);
}

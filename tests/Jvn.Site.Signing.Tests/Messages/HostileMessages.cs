using System.Text;
using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing.Tests.Messages;

/// <summary>Messages to us that must not be opened, and what is said of each.</summary>
internal sealed class HostileMessages
{
    private const int Bomb = 64 * 1024 * 1024;

    private readonly Correspondents people;
    private readonly SignaturePlan plan;

    public HostileMessages(Correspondents people)
    {
        this.people = people;
        plan = new SignaturePlan(people.Vendor.Secret);
        Good = PacketText.Encrypt(plan.Packets(), people.Us);
    }

    /// <summary>One that opens, so that none of the others fails for another reason.</summary>
    public byte[] Good { get; }

    public static IReadOnlyDictionary<string, (MessageFault Fault, Func<HostileMessages, byte[]> Make)> All { get; } =
        new Dictionary<string, (MessageFault, Func<HostileMessages, byte[]>)>
        {
            ["nothing"] = (MessageFault.NotEncrypted, _ => []),
            ["plain text"] = (MessageFault.NotEncrypted, _ => SignaturePlan.Text),
            ["signed and not encrypted"] = (MessageFault.NotEncrypted, it => PacketText.Armored(it.plan.Packets())),
            ["signed, compressed and not encrypted"] = (MessageFault.NotEncrypted, it => PacketText.Zip(it.plan.Packets())),
            ["clear-signed"] = (MessageFault.NotEncrypted, _ => "-----BEGIN PGP SIGNED MESSAGE-----\n\nx\n"u8.ToArray()),
            ["a key in place of a message"] = (MessageFault.Unreadable, it => it.people.Us.Render()),
            ["two texts with a line between"] = (MessageFault.NotOneText, it => [.. PacketText.Armored(it.Good), .. "\n"u8, .. PacketText.Armored(it.Good)]),
            ["text before the armor"] = (MessageFault.NotOneText, it => [.. "Hello\n\n"u8, .. PacketText.Armored(it.Good)]),
            ["text behind the armor"] = (MessageFault.NotOneText, it => [.. PacketText.Armored(it.Good), .. "-- \nsignature\n"u8]),
            ["armor without an end"] = (MessageFault.Unreadable, it => PacketText.Armored(it.Good)[..^40]),
            ["armor with a wrong sum"] = (MessageFault.Unreadable, it => Replace(PacketText.Armored(it.Good), "\n=", "\n=A")),
            ["armor with another sum"] = (MessageFault.Unreadable, it => OtherSum(PacketText.Armored(it.Good))),
            ["armor with a text for a header"] = (MessageFault.Unreadable, it => PacketText.Armored(it.Good, head: "1. 該当製品あり\n")),
            ["armor with a control character in a header"] = (MessageFault.Unreadable, it => PacketText.Armored(it.Good, head: "Comment: \u001B[2J\n")),
            ["armor with a hundred headers"] = (MessageFault.Unreadable,
                it => PacketText.Armored(it.Good, head: string.Concat(Enumerable.Repeat("Comment: x\n", 100)))),
            ["armor with a NUL"] = (MessageFault.Unreadable, it => Replace(PacketText.Armored(it.Good), "\n=", "\0\n=")),
            ["armor with nothing in it"] = (MessageFault.Unreadable, _ => PacketText.Armored([])),
            ["a packet behind the last"] = (MessageFault.NotOneText, it => [.. it.Good, .. it.plan.Packets()]),
            ["a text before the session key"] = (MessageFault.NotEncrypted, it => [.. PacketText.Join(it.plan.Literal), .. it.Good]),
            ["a marker first"] = (MessageFault.NotOneText, it => [.. PacketText.Join(new MessagePacket(10, "PGP"u8.ToArray())), .. it.Good]),
            ["cut off in the middle"] = (MessageFault.Unreadable, it => it.Good[..^30]),
            ["a length beyond the end"] = (MessageFault.Unreadable, _ => [0x86, 0xFF, 0xFF, 0xFF, 0xFF, 3]),
            ["parts without end"] = (MessageFault.Unreadable, it => [.. Head(it.Good), 0xD2, 0xE9, .. new byte[512], 0xE9, .. new byte[512]]),
            ["a small first part"] = (MessageFault.Unreadable, it => [.. Head(it.Good), 0xD2, 0xE4, .. new byte[16], 0]),
            ["a hundred and one readers"] = (MessageFault.NotForUs, it =>
                PacketText.Join([.. Enumerable.Repeat(PacketText.Split(it.Good)[0], 101), PacketText.Split(it.Good)[1]])),
            ["a thousand readers"] = (MessageFault.Unreadable, it =>
                PacketText.Join([.. Enumerable.Repeat(PacketText.Split(it.Good)[0], 1000), PacketText.Split(it.Good)[1]])),
            ["a megabyte too many"] = (MessageFault.TooLarge, it => new byte[MessageLimits.Message + 1]),

            ["no protection"] = (MessageFault.NotProtected, it => PacketText.Encrypt(it.plan.Packets(), it.people.Us, isProtected: false)),
            ["protection taken off"] = (MessageFault.NotProtected,
                it => it.Altered(1, packet => packet.With(body => body[1..]) with { Tag = MessagePacket.Encrypted })),
            ["protection cut off"] = (MessageFault.Tampered, it => it.Altered(1, packet => packet.With(body => body[..^22]))),
            ["protection broken"] = (MessageFault.Tampered, it => it.Altered(1, packet => packet.With(body => body.Flip(-1)))),
            ["one letter altered"] = (MessageFault.Tampered, it => it.Altered(1, packet => packet.With(body => body.Flip(60)))),
            ["a letter more"] = (MessageFault.Tampered, it => it.Altered(1, packet => packet.With(body => [.. body, 0]))),
            ["nothing protected"] = (MessageFault.Tampered, it => it.Altered(1, packet => packet.With(_ => [1]))),
            ["protection of a version that nobody knows"] = (MessageFault.Unreadable, it => it.Altered(1, packet => packet.With(body => [9, .. body[1..]]))),
            ["protection of the next version"] = (MessageFault.NewerForm, it => it.Altered(1, packet => packet.With(body => [2, 9, 2, 6, .. body[1..]]))),
            ["protection of GnuPG's own kind"] = (MessageFault.NewerForm, it => it.Altered(1, packet => packet with { Tag = MessagePacket.NewerProtected })),
            ["an old cipher"] = (MessageFault.OtherCipher,
                it => PacketText.Encrypt(it.plan.Packets(), it.people.Us, cipher: SymmetricKeyAlgorithmTag.TripleDes)),
            ["another old cipher"] = (MessageFault.OtherCipher,
                it => PacketText.Encrypt(it.plan.Packets(), it.people.Us, cipher: SymmetricKeyAlgorithmTag.Cast5)),
            ["to another key"] = (MessageFault.NotForUs, it => PacketText.Encrypt(it.plan.Packets(), it.people.Vendor.Key)),
            ["no session key"] = (MessageFault.NotForUs, it => PacketText.Join(PacketText.Split(it.Good)[1])),
            ["a session key and nothing"] = (MessageFault.Unreadable, it => PacketText.Join(PacketText.Split(it.Good)[0])),
            ["a broken session key"] = (MessageFault.Tampered, it => it.Altered(0, packet => packet.With(body => body.Flip(-1)))),
            ["a session key of version 2"] = (MessageFault.NotForUs, it => it.Altered(0, packet => packet.With(body => [2, .. body[1..]]))),
            ["an empty session key"] = (MessageFault.NotForUs, it => it.Altered(0, packet => packet.With(_ => []))),
            ["another's session key with our name"] = (MessageFault.Tampered, it => it.RenamedSessionKey()),
            ["to a passphrase"] = (MessageFault.ToAPassphrase,
                it => PacketText.Join(PacketText.Split(PacketText.Encrypt(it.plan.Packets(), it.people.Us, passphrase: "x"))[1..])),
            ["to us and to a passphrase"] = (MessageFault.ToAPassphrase, it => PacketText.Encrypt(it.plan.Packets(), it.people.Us, passphrase: "x")),

            ["encrypted twice"] = (MessageFault.TooDeep, it => it.Sealed(it.Good)),
            ["compressed twice"] = (MessageFault.TooDeep, it => it.Sealed(PacketText.Zip(PacketText.Zip(it.plan.Packets())))),
            ["compressed six hundred times"] = (MessageFault.TooDeep,
                it => it.Sealed(Enumerable.Range(0, 600).Aggregate(it.plan.Packets(), (inner, _) => PacketText.Zip(inner)))),
            ["a bomb of ZIP"] = (MessageFault.TooLarge, it => it.Sealed(PacketText.Zip(it.Large(Bomb)))),
            ["a bomb of ZLIB"] = (MessageFault.TooLarge, it => it.Sealed(PacketText.Zip(it.Large(Bomb), CompressionAlgorithmTag.ZLib))),
            ["a bomb of BZip2"] = (MessageFault.TooLarge, it => it.Sealed(PacketText.Zip(it.Large(Bomb / 8), CompressionAlgorithmTag.BZip2))),
            ["a text over a megabyte"] = (MessageFault.TooLarge,
                it => it.Sealed((it.plan with { Sent = new byte[MessageLimits.Text + 1], Signed = new byte[MessageLimits.Text + 1] }).Packets())),
            ["a text far over a megabyte"] = (MessageFault.TooLarge, it => it.Sealed(it.Large(MessageLimits.Packets))),
            ["compressed by nobody knows what"] = (MessageFault.Unreadable, it => it.Compressed(9, 1)),
            ["compressed nothing"] = (MessageFault.Unreadable, it => it.Compressed()),
            ["compressed nonsense"] = (MessageFault.Unreadable, it => it.Compressed(3, 1, 2, 3, 4)),
            ["nothing inside"] = (MessageFault.Unreadable, it => it.Sealed([])),
            ["plain text inside"] = (MessageFault.Unreadable, it => it.Sealed(SignaturePlan.Text)),

            ["not signed"] = (MessageFault.NotSigned, it => it.Sealed(PacketText.Join(it.plan.Literal))),
            ["not signed, compressed"] = (MessageFault.NotSigned, it => it.Sealed(PacketText.Zip(PacketText.Join(it.plan.Literal)))),
            ["signature stripped"] = (MessageFault.NotSigned, it => it.Sealed(PacketText.Join(it.plan.OnePass, it.plan.Literal))),
            ["signature alone"] = (MessageFault.NotOneText, it => it.Sealed(PacketText.Join(it.plan.Signature))),
            ["signature before the text"] = (MessageFault.NotOneText, it => it.Sealed(PacketText.Join(it.plan.Signature, it.plan.Literal))),
            ["no one-pass packet"] = (MessageFault.NotOneText, it => it.Sealed(PacketText.Join(it.plan.Literal, it.plan.Signature))),
            ["two signatures"] = (MessageFault.NotOneText,
                it => it.Sealed(PacketText.Join(it.plan.OnePass, it.plan.OnePass, it.plan.Literal, it.plan.Signature, it.plan.Signature))),
            ["two signatures announced as one"] = (MessageFault.NotOneText,
                it => it.Sealed(PacketText.Join(it.plan.OnePass, it.plan.Literal, it.plan.Signature, it.plan.Signature))),
            ["a second text behind"] = (MessageFault.NotOneText, it => it.Sealed([.. it.plan.Packets(), .. PacketText.Join(it.plan.Literal)])),
            ["a second text before"] = (MessageFault.NotOneText, it => it.Sealed([.. PacketText.Join(it.plan.Literal), .. it.plan.Packets()])),
            ["a second text inside"] = (MessageFault.NotOneText,
                it => it.Sealed(PacketText.Join(it.plan.OnePass, it.plan.Literal, it.plan.Literal, it.plan.Signature))),
            ["a second message behind"] = (MessageFault.NotOneText, it => it.Sealed([.. it.plan.Packets(), .. it.plan.Packets()])),
            ["a marker inside"] = (MessageFault.NotOneText,
                it => it.Sealed([.. PacketText.Join(new MessagePacket(10, "PGP"u8.ToArray())), .. it.plan.Packets()])),
            ["a packet that nobody knows"] = (MessageFault.NotOneText,
                it => it.Sealed([.. it.plan.Packets(), .. PacketText.Join(new MessagePacket(40, new byte[3]))])),
            ["padding"] = (MessageFault.NotOneText, it => it.Sealed([.. it.plan.Packets(), .. PacketText.Join(new MessagePacket(21, new byte[30]))])),
            ["bytes behind the signature"] = (MessageFault.Unreadable, it => it.Sealed([.. it.plan.Packets(), 1, 2, 3])),
            ["compressed between one-pass and signature"] = (MessageFault.TooDeep,
                it => it.Sealed(
                    [.. PacketText.Join(it.plan.OnePass), .. PacketText.Zip(PacketText.Join(it.plan.Literal)), .. PacketText.Join(it.plan.Signature)])),
            ["a one-pass packet of another digest"] = (MessageFault.NotOneText, it => it.WithOnePass(body => [.. body[..2], 8, .. body[3..]])),
            ["a one-pass packet of another key"] = (MessageFault.NotOneText, it => it.WithOnePass(body => body.Flip(5))),
            ["a one-pass packet of another kind"] = (MessageFault.NotOneText, it => it.WithOnePass(body => body.Flip(1))),
            ["a one-pass packet that says that more come"] = (MessageFault.NotOneText, it => it.WithOnePass(body => body.Flip(-1))),
            ["a one-pass packet of version 6"] = (MessageFault.NotOneText, it => it.WithOnePass(body => [6, .. body[1..]])),
            ["a text of a kind that nobody knows"] = (MessageFault.Unreadable,
                it => it.Sealed(PacketText.Join(it.plan.OnePass, it.plan.Literal.With(body => [(byte)'x', .. body[1..]]), it.plan.Signature))),
            ["a text without its head"] = (MessageFault.Unreadable,
                it => it.Sealed(PacketText.Join(it.plan.OnePass, it.plan.Literal.With(body => [(byte)'b', 255, .. body[2..9]]), it.plan.Signature))),

            ["another text"] = (MessageFault.WrongBytes, it => it.By(it.plan with { Sent = [.. SignaturePlan.Text, (byte)' '] })),
            ["by a stranger"] = (MessageFault.OtherSigner, it => it.By(new SignaturePlan(new KeyPlan().Secret()))),
            ["by a stranger who says to be the vendor"] = (MessageFault.WrongBytes,
                it => it.By(new SignaturePlan(new KeyPlan().Secret()) { Claims = it.people.Vendor.Key.Certificate.Primary.Key.KeyId })),
            ["by nobody"] = (MessageFault.OtherSigner, it => it.By(it.plan with { Claims = 0 })),
            ["expired signature"] = (MessageFault.Expired, it => it.By(it.plan with { Lasts = TimeSpan.FromMinutes(59) })),
            ["signature of tomorrow"] = (MessageFault.FromTheFuture, it => it.By(it.plan with { At = KeyPlan.Now.AddSeconds(1) })),
            ["signature older than its key"] = (MessageFault.OlderThanKey, it => it.By(it.plan with { At = KeyPlan.Now.AddYears(-2) })),
            ["over SHA-1"] = (MessageFault.WeakHash, it => it.By(it.plan with { Hash = HashAlgorithmTag.Sha1 })),
            ["over MD5"] = (MessageFault.WeakHash, it => it.By(it.plan with { Hash = HashAlgorithmTag.MD5 })),
            ["over RIPEMD-160"] = (MessageFault.WeakHash, it => it.By(it.plan with { Hash = HashAlgorithmTag.RipeMD160 })),
            ["with a critical subpacket that nobody knows"] = (MessageFault.WrongBytes, it => it.By(it.plan with { HasUnknownCriticalPacket = true })),
            ["a signature of nothing"] = (MessageFault.Unreadable, it => it.By(it.plan with { Kind = PgpSignature.StandAlone })),
            ["a signature of a key"] = (MessageFault.Unreadable, it => it.By(it.plan with { Kind = PgpSignature.PositiveCertification })),
            ["a signature of version 3"] = (MessageFault.Unreadable,
                it => it.WithSignature(packet => packet.With(_ => [3, 5, 0, .. new byte[12], 1, 8, 0, 0, 0, 8, 255]))),
            ["a signature of version 6"] = (MessageFault.Unreadable, it => it.WithSignature(packet => packet.With(body => [6, .. body[1..]]))),
            ["a signature cut off"] = (MessageFault.Unreadable, it => it.WithSignature(packet => packet.With(body => body[..20]))),
            ["a signature of a megabyte"] = (MessageFault.Unreadable, it => it.WithSignature(packet => packet.With(body => [.. body, .. new byte[100_000]]))),
            ["meant for others"] = (MessageFault.ForOthers, it => it.By(it.plan with { Meant = new KeyPlan().Public() })),
        };

    private static byte[] Head(byte[] message) => PacketText.Join(PacketText.Split(message)[0]);

    private static byte[] Replace(byte[] text, string what, string with) =>
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(text).Replace(what, with, StringComparison.Ordinal));

    private static byte[] OtherSum(byte[] armored)
    {
        var text = Encoding.ASCII.GetString(armored);
        var at = text.IndexOf("\n=", StringComparison.Ordinal) + 2;
        return Encoding.ASCII.GetBytes(text[..at] + (text[at] == 'A' ? 'B' : 'A') + text[(at + 1)..]);
    }

    private byte[] Sealed(byte[] packets) => PacketText.Encrypt(packets, people.Us);

    private byte[] Compressed(params byte[] body) => Sealed(PacketText.Join(new MessagePacket(MessagePacket.Compressed, body)));

    private byte[] By(SignaturePlan other) => Sealed(other.Packets());

    private byte[] Altered(int at, Func<MessagePacket, MessagePacket> alter)
    {
        var packets = PacketText.Split(Good);
        packets[at] = alter(packets[at]);
        return PacketText.Join(packets);
    }

    private byte[] WithOnePass(Func<byte[], byte[]> alter)
    {
        var (onePass, signature) = plan.Make();
        return Sealed(PacketText.Join(onePass.With(alter), plan.Literal, signature));
    }

    private byte[] WithSignature(Func<MessagePacket, MessagePacket> alter)
    {
        var (onePass, signature) = plan.Make();
        return Sealed(PacketText.Join(onePass, plan.Literal, alter(signature)));
    }

    private byte[] RenamedSessionKey()
    {
        var (ours, theirs) = (PacketText.Split(Good), PacketText.Split(PacketText.Encrypt(plan.Packets(), people.Vendor.Key)));
        return PacketText.Join(theirs[0].With(body => [.. body[..1], .. ours[0].Body.ToArray()[1..9], .. body[9..]]), theirs[1]);
    }

    private byte[] Large(int length) => PacketText.Join(plan.OnePass, new MessagePacket(MessagePacket.Literal, new byte[length]), plan.Signature);
}

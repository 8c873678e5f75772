using System.Text;
using Jvn.Site.Diagnostics;
using Xunit;

namespace Jvn.Site.Signing.Tests.Messages;

/// <summary>What GnuPG, Sequoia and RNP make is read here, and what is made here they read.</summary>
public sealed class InteroperationTests(OpenPgpPrograms programs) : IClassFixture<OpenPgpPrograms>
{
    // Sequoia signs white space at the ends of lines in what is clear-signed, against the standard; so there is none.
    private static readonly byte[] ClearText = Encoding.UTF8.GetBytes("架空CMS の件\r\n- 1. 該当製品あり\r\n-----\r\nFrom the vendor\r\n");

    private static readonly byte[] Text = Encoding.UTF8.GetBytes("架空CMS の件\r\n- 1. 該当製品あり \r\n-----\r\nFrom the vendor\r\n");

    public static TheoryData<string> Kinds => ["ed25519", "rsa2048", "rsa4096", "nistp256", "nistp384", "nistp521", "brainpoolP256r1"];

    public static TheoryData<string> KindsOfSequoia => ["ed25519", "rsa2048", "rsa4096", "nistp256", "nistp384", "nistp521"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task All_programs_read_what_we_send(string kind)
    {
        var vendor = programs.Vendor(kind);
        programs.Put("sent.asc", EncryptedMessage.Make(Text, programs.Signer, [vendor], OpenPgpPrograms.Now));
        programs.Put("hidden.asc", EncryptedMessage.Make(Text, programs.Signer, [vendor], OpenPgpPrograms.Now, hideRecipients: true));
        foreach (var message in new[] { "sent.asc", "hidden.asc" })
        {
            var said = await programs.RunAsync("gpg", "--status-fd", "2", "--try-secret-key", $"{kind}@example.jp", "--output", "gpg.out",
                "--decrypt", message);
            Assert.Contains("[GNUPG:] GOODSIG", said);
            Assert.Contains("[GNUPG:] GOODMDC", said);
            Assert.Equal(Text, programs.Read("gpg.out"));
            if (kind.StartsWith("brainpool", StringComparison.Ordinal))
                continue;
            await programs.RunAsync("sq", "decrypt", "--recipient-key", $"{kind}.key", "--signer-cert", "us.asc", "--signatures", "1", "--output", "sq.out",
                message);
            Assert.Equal(Text, programs.Read("sq.out"));
        }

        var verdict = await programs.RunAsync("rnp", "--decrypt", "--overwrite", "--output", "rnp.out", "sent.asc");
        Assert.Contains("Good signature", verdict);
        Assert.Equal(Text, programs.Read("rnp.out"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_GnuPG_makes_is_read(string kind)
    {
        programs.Put("text", Text);
        foreach (var compression in new[] { "none", "zip", "zlib", "bzip2" })
        {
            await programs.RunAsync("gpg", "--armor", "--local-user", $"{kind}@example.jp", "--recipient", "us@example.jp", "--compress-algo", compression,
                "--output", "gpg.asc", "--sign", "--encrypt", "text");
            Opened(kind, MessageReader.Open(programs.Read("gpg.asc"), programs.Unsealer, programs.Everybody, OpenPgpPrograms.Now));
        }

        await programs.RunAsync("gpg", "--textmode", "--local-user", $"{kind}@example.jp", "--throw-keyids", "--recipient", "us@example.jp", "--output",
            "gpg.pgp", "--sign", "--encrypt", "text");
        Opened(kind, MessageReader.Open(programs.Read("gpg.pgp"), programs.Unsealer, programs.Everybody, OpenPgpPrograms.Now));
        foreach (var mode in new[] { "--no-textmode", "--textmode" })
        {
            await programs.RunAsync("gpg", "--armor", mode, "--local-user", $"{kind}@example.jp", "--output", "gpg.sig", "--detach-sign", "text");
            Opened(kind, MessageReader.OpenDetached(Text, programs.Read("gpg.sig"), programs.Everybody, OpenPgpPrograms.Now));
        }

        await programs.RunAsync("gpg", "--local-user", $"{kind}@example.jp", "--output", "gpg.clear", "--clear-sign", "text");
        ClearOpened(kind, programs.Read("gpg.clear"));
    }

    [Theory]
    [MemberData(nameof(KindsOfSequoia))]
    public async Task What_Sequoia_makes_is_read(string kind)
    {
        programs.Put("text", Text);
        foreach (var compression in new[] { "none", "pad", "zip", "zlib", "bzip2" })
        {
            await programs.RunAsync("sq", "encrypt", "--compression", compression, "--recipient-cert", "us.asc", "--signer-key", $"{kind}.key", "--output",
                "sq.asc", "text");
            Opened(kind, MessageReader.Open(programs.Read("sq.asc"), programs.Unsealer, programs.Everybody, OpenPgpPrograms.Now));
        }

        await programs.RunAsync("sq", "sign", "--detached", "--signer-key", $"{kind}.key", "--output", "sq.sig", "text");
        Opened(kind, MessageReader.OpenDetached(Text, programs.Read("sq.sig"), programs.Everybody, OpenPgpPrograms.Now));
        programs.Put("text", ClearText);
        await programs.RunAsync("sq", "sign", "--cleartext-signature", "--signer-key", $"{kind}.key", "--output", "sq.clear", "text");
        ClearOpened(kind, programs.Read("sq.clear"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_RNP_makes_is_read(string kind)
    {
        programs.Put("text", Text);
        foreach (var compression in new[] { "--zip", "--zlib", "--bzip" })
        {
            await programs.RunAsync("rnp", "--encrypt", "--sign", "--armor", compression, "-r", "us@example.jp", "-u", $"{kind}@example.jp", "--overwrite",
                "--output", "rnp.asc", "text");
            Opened(kind, MessageReader.Open(programs.Read("rnp.asc"), programs.Unsealer, programs.Everybody, OpenPgpPrograms.Now));
        }

        await programs.RunAsync("rnp", "--sign", "--detach", "--armor", "-u", $"{kind}@example.jp", "--overwrite", "--output", "rnp.sig", "text");
        Opened(kind, MessageReader.OpenDetached(Text, programs.Read("rnp.sig"), programs.Everybody, OpenPgpPrograms.Now));
        await programs.RunAsync("rnp", "--clearsign", "-u", $"{kind}@example.jp", "--overwrite", "--output", "rnp.clear", "text");
        ClearOpened(kind, programs.Read("rnp.clear"));
    }

    [Theory]
    [InlineData("cv25519")]
    [InlineData("rsa3k")]
    public async Task Keys_that_Sequoia_makes_are_written_to_and_read_from(string suite)
    {
        await programs.RunAsync("sq", "key", "generate", "--cipher-suite", suite, "--userid", "s@example.jp", "--export", "sequoia.key",
            "--rev-cert", "sequoia.rev");
        await programs.RunAsync("sq", "key", "extract-cert", "--output", "sequoia.asc", "sequoia.key");
        var bag = new DiagnosticBag();
        var vendor = CorrespondentKey.Load(programs.Read("sequoia.asc"), new SourceLocation("sequoia.asc"), OpenPgpPrograms.Now, bag);
        Assert.Empty(bag.Sorted());

        programs.Put("sent.asc", EncryptedMessage.Make(Text, programs.Signer, [vendor!], OpenPgpPrograms.Now));
        await programs.RunAsync("sq", "decrypt", "--recipient-key", "sequoia.key", "--signer-cert", "us.asc", "--signatures", "1", "--output", "sq.out",
            "sent.asc");
        Assert.Equal(Text, programs.Read("sq.out"));
        programs.Put("text", Text);
        await programs.RunAsync("sq", "encrypt", "--recipient-cert", "us.asc", "--signer-key", "sequoia.key", "--output", "sq.asc", "text");
        var (opened, fault) = MessageReader.Open(programs.Read("sq.asc"), programs.Unsealer, [vendor!], OpenPgpPrograms.Now);
        Assert.Equal((MessageFault.None, vendor!.Fingerprint), (fault, opened?.Signer.Fingerprint));

        var key = PacketSequence.Split(ArmorReader.Read(programs.Read("sequoia.asc"), "PGP PUBLIC KEY BLOCK").Packets, 99)!.Value;
        var revocation = PacketSequence.Split(ArmorReader.Read(programs.Read("sequoia.rev"), ArmorReader.SignatureKind).Packets, 99)!.Value;
        programs.Put("revoked.asc", PacketText.Join([key[0], .. revocation, .. key[1..]]));
        bag = new DiagnosticBag();
        Assert.Null(CorrespondentKey.Load(programs.Read("revoked.asc"), new SourceLocation("revoked.asc"), OpenPgpPrograms.Now, bag));
        Assert.Equal("JVN6064", bag.Sorted().Single().Rule.Id);
        Assert.Equal((null, MessageFault.Revoked),
            MessageReader.Open(programs.Read("sq.asc"), programs.Unsealer, [CorrespondentKey.Read(programs.Read("revoked.asc"))!], OpenPgpPrograms.Now));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_key_of_any_kind_opens_what_is_encrypted_to_it(string kind)
    {
        var bag = new DiagnosticBag();
        var ours = DecryptionKey.Load(programs.Read($"{kind}.key"), null, new SourceLocation("key"), OpenPgpPrograms.Now, bag)!;
        Assert.Empty(bag.Sorted());
        Assert.Equal(programs.Vendor(kind).Fingerprint, ours.Fingerprint);
        Assert.Equal(Text, MessageReader.Unseal(EncryptedMessage.Seal(Text, [programs.Us, programs.Vendor(kind)]), ours).Data);
        programs.Put("text", Text);
        foreach (var names in new[] { "--no-throw-keyids", "--throw-keyids" })
        {
            await programs.RunAsync("gpg", "--local-user", "us@example.jp", names, "--recipient", "us@example.jp", "--recipient", $"{kind}@example.jp",
                "--output", "gpg.pgp", "--sign", "--encrypt", "text");
            var (opened, fault) = MessageReader.Open(programs.Read("gpg.pgp"), ours, programs.Everybody, OpenPgpPrograms.Now);
            Assert.Equal((MessageFault.None, programs.Us.Fingerprint), (fault, opened?.Signer.Fingerprint));
        }
    }

    [Fact]
    public async Task A_key_that_is_locked_opens_with_its_passphrase_only()
    {
        await programs.RunAsync("gpg", "--passphrase", "合言葉", "--quick-gen-key", "locked@example.jp", "default", "default", "1y");
        await programs.RunAsync("gpg", "--passphrase", "合言葉", "--armor", "--output", "locked.key", "--export-secret-keys", "locked@example.jp");
        await programs.RunAsync("gpg", "--armor", "--output", "locked.asc", "--export", "locked@example.jp");
        var message = EncryptedMessage.Seal(Text, [CorrespondentKey.Read(programs.Read("locked.asc"))!]);
        foreach (var (passphrase, code) in new[] { ("合言葉", ""), ("合言葉 ", "JVN6006"), ("", "JVN6005") })
        {
            var bag = new DiagnosticBag();
            var key = DecryptionKey.Load(programs.Read("locked.key"), passphrase.ToCharArray(), new SourceLocation("key"), OpenPgpPrograms.Now, bag);
            Assert.Equal(code, string.Concat(bag.Sorted().Select(finding => finding.Rule.Id)));
            Assert.Equal(code.Length == 0 ? Text : null, key is null ? null : MessageReader.Unseal(message, key).Data);
        }
    }

    [Fact]
    public async Task A_sealed_draft_is_read_by_GnuPG_and_one_of_GnuPG_is_read()
    {
        programs.Put("draft.asc", EncryptedMessage.Seal(Text, [programs.Us, programs.Vendor("rsa4096")]));
        await programs.RunAsync("gpg", "--output", "gpg.out", "--decrypt", "draft.asc");
        Assert.Equal(Text, programs.Read("gpg.out"));
        programs.Put("text", Text);
        await programs.RunAsync("gpg", "--armor", "--recipient", "us@example.jp", "--output", "gpg.asc", "--encrypt", "text");
        var (data, fault) = MessageReader.Unseal(programs.Read("gpg.asc"), programs.Unsealer);
        Assert.Equal((MessageFault.None, Encoding.UTF8.GetString(Text)), (fault, Encoding.UTF8.GetString(data ?? [])));
    }

    [Fact]
    public async Task The_newer_form_is_told_apart_with_its_remedy()
    {
        programs.Put("text", Text);
        await programs.RunAsync("rnp", "--encrypt", "--sign", "--armor", "--aead=OCB", "-r", "us@example.jp", "-u", "ed25519@example.jp", "--overwrite",
            "--output", "aead.asc", "text");
        Assert.Equal((null, MessageFault.NewerForm), MessageReader.Open(programs.Read("aead.asc"), programs.Unsealer, programs.Everybody, OpenPgpPrograms.Now));
    }

    [Fact]
    public async Task Weak_keys_are_refused()
    {
        await programs.RunAsync("gpg", "--quick-gen-key", "weak@example.jp", "dsa2048", "cert,sign", "1y");
        await programs.RunAsync("gpg", "--armor", "--output", "weak.asc", "--export", "weak@example.jp");
        var bag = new DiagnosticBag();
        Assert.Null(CorrespondentKey.Load(programs.Read("weak.asc"), new SourceLocation("weak.asc"), OpenPgpPrograms.Now, bag));
        Assert.Equal(("JVN6062", "DSA 2048"), (bag.Sorted().Single().Rule.Id, bag.Sorted().Single().Arguments[0]));
        programs.Put("text", Text);
        await programs.RunAsync("gpg", "--local-user", "weak@example.jp", "--recipient", "us@example.jp", "--output", "weak.pgp", "--sign", "--encrypt",
            "text");
        Assert.Equal((null, MessageFault.KeyNotGood),
            MessageReader.Open(programs.Read("weak.pgp"), programs.Unsealer, [CorrespondentKey.Read(programs.Read("weak.asc"))!], OpenPgpPrograms.Now));
    }

    private void Opened(string kind, (OpenedMessage? Message, MessageFault Fault) result)
    {
        Assert.Equal(MessageFault.None, result.Fault);
        Assert.Equal(Encoding.UTF8.GetString(Text), Encoding.UTF8.GetString(result.Message!.Data));
        Assert.Equal(programs.Vendor(kind).Fingerprint, result.Message.Signer.Fingerprint);
        Assert.InRange(OpenPgpPrograms.Now - result.Message.SignedAt, TimeSpan.Zero, TimeSpan.FromMinutes(2));
    }

    // White space at the ends of lines and the last line end are not signed, and so not given out. RNP signs one more line end than the text has.
    private void ClearOpened(string kind, byte[] message)
    {
        var (opened, fault) = MessageReader.OpenClearSigned(message, programs.Everybody, OpenPgpPrograms.Now);
        Assert.Equal(MessageFault.None, fault);
        Assert.Equal("架空CMS の件\r\n- 1. 該当製品あり\r\n-----\r\nFrom the vendor", Encoding.UTF8.GetString(opened!.Data).TrimEnd());
        Assert.Equal(programs.Vendor(kind).Fingerprint, opened.Signer.Fingerprint);
    }
}

using System.Text;
using Jvn.Site.Cli.Correspondence;
using Xunit;

namespace Jvn.Site.Signing.Tests.Messages;

/// <summary>A key that stays with gpg-agent opens what the same key opens here, and what gpg refuses is refused.</summary>
public sealed class GpgAgentTests(OpenPgpPrograms programs) : IClassFixture<OpenPgpPrograms>
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("架空CMS の件\r\n");

    [Fact]
    public async Task It_opens_what_is_encrypted_to_it()
    {
        programs.Put("text", Text);
        foreach (var arguments in new string[][] { ["--compress-algo", "none"], ["--compress-algo", "zlib"], ["--compress-algo", "bzip2"], ["--throw-keyids"] })
        {
            await programs.RunAsync("gpg",
                ["--local-user", "rsa2048@example.jp", "--recipient", "us@example.jp", "--output", "gpg.pgp", .. arguments, "--sign", "--encrypt", "text"]);
            var (opened, fault) = Open(programs.Read("gpg.pgp"));
            Assert.Equal((MessageFault.None, programs.Vendor("rsa2048").Fingerprint), (fault, opened?.Signer.Fingerprint));
            Assert.Equal(Text, opened!.Data);
        }

        var draft = EncryptedMessage.Seal(Text, [programs.Us]);
        Assert.Equal(Text, MessageReader.Unseal(draft, Agent()).Data);
    }

    [Fact]
    public void What_is_altered_or_not_for_us_is_refused()
    {
        var good = EncryptedMessage.Make(Text, programs.Signer, [programs.Us], OpenPgpPrograms.Now);
        var packets = PacketText.Split(ArmorReader.Read(good, ArmorReader.MessageKind).Packets!);
        Assert.Equal(MessageFault.None, Open(PacketText.Join(packets)).Fault);
        foreach (var alter in new Func<byte[], byte[]>[] { body => body.Flip(-1), body => body.Flip(40), body => body[..^22], body => body[..1] })
            Assert.Equal((null, MessageFault.Tampered), Open(PacketText.Join(packets[0], packets[1].With(alter))));
        Assert.Equal((null, MessageFault.NotProtected), Open(PacketText.Join(packets[0], packets[1] with { Tag = MessagePacket.Encrypted })));

        var stranger = CorrespondentKey.Read(new KeyPlan { Subkey = SubkeyPlan.ToEncryptTo }.Public())!;
        Assert.Equal((null, MessageFault.NotForUs), Open(EncryptedMessage.Make(Text, programs.Signer, [stranger], OpenPgpPrograms.Now)));
        Assert.Equal((null, MessageFault.NotSigned), Open(EncryptedMessage.Seal(Text, [programs.Us])));
        Assert.Equal((null, MessageFault.TooDeep), Open(PacketText.Encrypt(PacketText.Join(packets), programs.Us)));
    }

    [Fact]
    public void A_bomb_is_ended()
    {
        var bomb = PacketText.Encrypt(PacketText.Zip(new byte[64 * 1024 * 1024]), programs.Us);
        Assert.Equal((null, MessageFault.TooLarge), Open(bomb));
        Assert.Equal((null, MessageFault.TooLarge), Open(PacketText.Encrypt(new byte[MessageLimits.Packets + 1], programs.Us)));
    }

    [Fact]
    public async Task The_newer_form_is_opened_where_gpg_opens_it()
    {
        programs.Put("text", Text);
        await programs.RunAsync("rnp", "--encrypt", "--sign", "--armor", "--aead=OCB", "-r", "us@example.jp", "-u", "ed25519@example.jp", "--overwrite",
            "--output", "aead.asc", "text");
        Assert.Equal(MessageFault.None, Open(programs.Read("aead.asc")).Fault);
    }

    [Fact]
    public void A_program_that_is_not_there_is_told_of() =>
        Assert.Equal((null, MessageFault.KeyOutOfReach),
            MessageReader.Unseal(EncryptedMessage.Seal(Text, [programs.Us]), new GpgAgent(Path.Combine(programs.Folder, "no-gpg"))));

    private (OpenedMessage? Message, MessageFault Fault) Open(byte[] message) =>
        MessageReader.Open(message, Agent(), programs.Everybody, OpenPgpPrograms.Now);

    // In the home of the test: whoever runs the tests has keys of his own.
    private GpgAgent Agent()
    {
        var program = programs.Put("gpg-here", Encoding.UTF8.GetBytes($"#!/bin/sh\nGNUPGHOME='{programs.Folder}' exec gpg --pinentry-mode loopback \"$@\"\n"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        return new GpgAgent(program);
    }
}

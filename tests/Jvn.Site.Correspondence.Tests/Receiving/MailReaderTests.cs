using System.Text;
using Jvn.Site.Correspondence.Receiving;
using Xunit;
using static Jvn.Site.Correspondence.Tests.Receiving.SampleMails;

namespace Jvn.Site.Correspondence.Tests.Receiving;

/// <summary>The one message of a mail is found; a mail that says anything beside it is refused.</summary>
public sealed class MailReaderTests
{
    public static TheoryData<string, string> Readable { get; } = new()
    {
        { "PGP/MIME", PgpMime },
        { "PGP/MIME with line ends of mails", PgpMime.ReplaceLineEndings("\r\n") },
        { "text before the first boundary", Top + Encrypted + "This is an OpenPGP/MIME encrypted message (RFC 4880 and 3156)\n" + Control + Data + "--b--\n" },
        { "inline", Inline },
        { "inline, quoted-printable", Inline.Replace("\n\n-----", "\nContent-Transfer-Encoding: quoted-printable\n\n-----").Replace("=aBcD", "=3DaBcD") },
        { "inline, base64", Top + "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n" + Convert.ToBase64String(Encoding.ASCII.GetBytes(Block)) },
        { "inline without a type", Top + "\n\n" + Block + "\n\n" },
        { "armored by itself", Block },
        { "armored behind a mark", "\u00EF\u00BB\u00BF\n" + Block },
        { "as Exchange leaves it", Top + Mixed + Part("text/plain", "\n") + Control + Data + "--b--\n" },
        { "attached", Top + Mixed + Part("text/plain", "") + Part("application/octet-stream; name=reply.asc", Block) + "--b--\n" },
        { "with a key", Top + Mixed + Part("text/plain", Block) + Part("application/pgp-keys", "-----BEGIN PGP PUBLIC KEY BLOCK-----") + "--b--\n" },
    };

    public static TheoryData<string, string, MailFault> Refused { get; } = new()
    {
        { "nothing", "", MailFault.NotAMail },
        { "a text", "該当製品なし\n", MailFault.NotAMail },
        { "NULs", new string('\0', 1000), MailFault.NotAMail },
        { "not encrypted", Top + "\n対応状況：1\n", MailFault.NotEncrypted },
        { "signed only", Top + "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=b\n\n" + Part("text/plain", "x")
            + Part("application/pgp-signature", "-----BEGIN PGP SIGNATURE-----") + "--b--\n", MailFault.NotEncrypted },
        { "text above", Top + "\nHello\n" + Block, MailFault.TextOutside },
        { "text below", Top + "\n" + Block + "footer of a list\n", MailFault.TextOutside },
        { "text above the armor by itself", "Status: 1\n\n" + Block, MailFault.TextOutside },
        { "words above the armor by itself", "こんにちは\n" + Block, MailFault.TextOutside },
        { "a part before", Top + Mixed + Part("text/plain", "Status: 1") + Control + Data + "--b--\n", MailFault.TextOutside },
        { "a part behind", Top + Mixed + Control + Data + Part("text/plain", "footer") + "--b--\n", MailFault.TextOutside },
        { "EFAIL", Top + Mixed + Part("text/html", "<img src=\"http://evil.example/") + Part("text/plain", Block) + Part("text/html", "\">") + "--b--\n",
            MailFault.TextOutside },
        { "the same as HTML", Top + Mixed.Replace("mixed", "alternative")
            + Part("text/plain", Block) + Part("text/html", "<pre>" + Block + "</pre>") + "--b--\n", MailFault.TextOutside },
        { "two blocks", Top + "\n" + Block + Block, MailFault.SeveralMessages },
        { "two parts with a block", Top + Mixed + Part("text/plain", Block) + Part("application/octet-stream", Block) + "--b--\n", MailFault.SeveralMessages },
        { "three parts", Top + Encrypted + Control + Data + Data + "--b--\n", MailFault.Malformed },
        { "one part", Top + Encrypted + Data + "--b--\n", MailFault.Malformed },
        { "the parts the other way round", Top + Encrypted + Data + Control + "--b--\n", MailFault.Malformed },
        { "another protocol", Top + Encrypted.Replace("pgp-encrypted", "x-encrypted") + Control + Data + "--b--\n", MailFault.Malformed },
        { "another version", Top + Encrypted + Control.Replace("Version: 1", "Version: 2") + Data + "--b--\n", MailFault.Malformed },
        { "a block that does not end", Top + "\n" + Block.Replace("-----END", "-----EN"), MailFault.Malformed },
        { "a block in PGP/MIME that is none", Top + Encrypted + Control + Data.Replace(Block, "abc") + "--b--\n", MailFault.NotEncrypted },
        { "two types", Top + "Content-Type: text/plain\n" + Encrypted + Control + Data + "--b--\n", MailFault.HeadersContradict },
        { "two senders", "From: c@other.example\n" + PgpMime, MailFault.HeadersContradict },
        { "a mail in a mail", Top + Mixed + Part("message/rfc822", PgpMime.Replace("--b", "--c").Replace("boundary=b", "boundary=c")) + "--b--\n",
            MailFault.MailInMail },
        { "nested", Nested(20), MailFault.TooDeep },
        { "many parts", Top + Mixed + string.Concat(Enumerable.Repeat(Part("text/plain", ""), 70)) + "--b--\n", MailFault.TooManyParts },
        { "a flood of parts", Top + Mixed + string.Concat(Enumerable.Repeat("--b\n\n", 500_000)), MailFault.TooManyParts },
        { "a flood of headers", Top + string.Concat(Enumerable.Repeat("a:\n", 1_000_000)), MailFault.TooLarge },
        { "a long header", Top + "Content-Type: text/plain;" + string.Concat(Enumerable.Repeat("\n a*0=b;", 300_000)) + "\n\n", MailFault.TooLarge },
        { "a long line", Top + "\n" + new string('A', 1_000_000), MailFault.TooLarge },
        { "a large mail", Top + "\n" + string.Concat(Enumerable.Repeat("AAAA\n", 900_000)), MailFault.TooLarge },
        { "a large file", new string('\n', MailLimits.FileBytes + 1), MailFault.TooLarge },
        { "many mails", string.Concat(Enumerable.Repeat("From a@b Thu Oct  1 10:00:00 2026\n\n", 1_001)), MailFault.TooLarge },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public void The_message_is_found(string what, string mail)
    {
        var message = Assert.Single(MailReader.Read(Bytes(mail)));
        Assert.True(message.Fault == MailFault.None, $"{what}: {message.Fault}");
        Assert.Equal((MailForm.Encrypted, Block), (message.Form, Encoding.ASCII.GetString(message.Block.Span).ReplaceLineEndings("\n")));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_says_more_than_its_message_or_less_is_refused(string what, string mail, MailFault fault)
    {
        var messages = MailReader.Read(Bytes(mail));
        Assert.True(messages[0].Fault == fault, $"{what}: {messages[0].Fault}");
        Assert.True(messages[0].Block.IsEmpty);
    }

    [Fact]
    public void A_clear_signed_text_is_told_apart()
    {
        foreach (var mail in new[] { ClearSigned, Top + "\n" + ClearSigned })
        {
            var message = Assert.Single(MailReader.Read(Bytes(mail)));
            Assert.Equal((MailFault.None, MailForm.ClearSigned, ClearSigned), (message.Fault, message.Form, Encoding.ASCII.GetString(message.Block.Span)));
        }
    }

    [Fact]
    public void A_clear_signed_text_keeps_its_bytes()
    {
        var text = ClearSigned.Replace("Text", "\u001B$B3:Ev\u001B(B \u0082\u00A0", StringComparison.Ordinal);
        var message = Assert.Single(MailReader.Read(Bytes(Top + "Content-Type: text/plain; charset=iso-2022-jp\n\n" + text)));
        Assert.Equal(Bytes(text), message.Block.ToArray());
    }

    [Fact]
    public void The_mails_of_an_mbox_are_read_one_by_one()
    {
        const string From = "From MAILER-DAEMON Thu Oct  1 10:00:00 2026\n";
        var messages = MailReader.Read(Bytes(From + PgpMime + "\n" + From + Top + "\nFrom here on\n\nFrom me\n\n" + From + Inline));
        Assert.Equal([(1, MailFault.None), (2, MailFault.NotEncrypted), (3, MailFault.None)], messages.Select(message => (message.Number, message.Fault)));
        Assert.Contains("a@kakuu.example", messages[0].From);
    }

    [Fact]
    public void Who_it_says_it_is_from_is_safe_to_print() =>
        Assert.Equal("a\\u{202E} <x@y.example>", MailReader.Read(Bytes("From: =?utf-8?b?YeKArg==?= <x@y.example>\n\nx"))[0].From);

    [Fact]
    public void Every_fault_has_words() => Assert.All(Enum.GetValues<MailFault>(), fault => Assert.NotEmpty(fault.Words().Japanese + fault.Words().English));

    private static string Nested(int depth)
    {
        var mail = new StringBuilder(Top);
        for (var level = 0; level < depth; level++)
            mail.Append($"Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n");
        return mail.Append("Content-Type: text/plain\n\n" + Block).ToString();
    }
}

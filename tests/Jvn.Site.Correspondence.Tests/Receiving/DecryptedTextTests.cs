using System.Text;
using Jvn.Site.Correspondence.Receiving;
using Xunit;
using static Jvn.Site.Correspondence.Tests.Receiving.SampleMails;

namespace Jvn.Site.Correspondence.Tests.Receiving;

/// <summary>What was decrypted is read as the text that its sender saw, or not at all.</summary>
public sealed class DecryptedTextTests
{
    private const string SignedTop = "Content-Type: multipart/signed; micalg=pgp-sha512; protocol=\"application/pgp-signature\"; boundary=b\n\n";

    private const string SignaturePart = "--b\nContent-Type: application/pgp-signature\n\ny\n";

    private const string Words = "識別番号：JVN#12345678\n対応状況：１ 該当製品あり\nカタカナ\n";

    public static TheoryData<string, string> Charsets { get; } = new()
    {
        { "utf-8", Words }, { "iso-2022-jp", Words }, { "shift_jis", Words + "ｶﾀｶﾅ①㈱髙" }, { "euc-jp", Words + "ｶﾀｶﾅ" }, { "cp50221", Words + "ｶﾀｶﾅ①" },
    };

    [Theory]
    [MemberData(nameof(Charsets))]
    public void A_text_is_read_in_each_character_set_and_encoding(string charset, string words)
    {
        var bytes = Encode(words, charset);
        var type = $"Content-Type: text/plain; charset={charset}\r\n";
        AssertReads(words, [.. Bytes(type + "Content-Transfer-Encoding: 8bit\r\n\r\n"), .. bytes]);
        AssertReads(words, Bytes(type + "Content-Transfer-Encoding: base64\r\n\r\n" + Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks)));
        var quoted = string.Concat(bytes.Select(one => one == '\n' ? "\r\n" : $"={one:X2}"));
        AssertReads(words, Bytes(type + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + quoted));
    }

    [Theory]
    [MemberData(nameof(Charsets))]
    public void A_bare_text_is_read_in_what_it_certainly_is(string charset, string words) => AssertReads(words, Encode(words, charset));

    [Fact]
    public void Half_width_kana_of_iso_2022_jp_are_read_as_they_are() =>
        AssertReads("該当ｱﾘ\n", Bytes("Content-Type: text/plain; charset=ISO-2022-JP\n\n\u001B$B3:Ev\u001B(I1X\u001B(B\n"));

    [Theory]
    [InlineData("ｱｲｳ")]
    public void What_could_be_two_character_sets_is_refused(string words) =>
        Assert.Equal(MailFault.CharsetUncertain, DecryptedText.Of(Encode(words, "shift_jis")).Fault);

    [Fact]
    public void Lines_that_were_broken_for_the_way_are_whole_again()
    {
        AssertReads("長い行は折り返されます。\n> 引用した 行\n次\n-- \n署名\n From\n", Encoding.UTF8.GetBytes(
            "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n\n長い行は \n折り返されます。\n>引用した  \n> 行\n次\n-- \n署名\n  From\n"));
        AssertReads("one two\nthree\n", Bytes("Content-Type: text/plain; format=flowed\n\none \ntwo\nthree\n"));
    }

    [Fact]
    public void The_text_beside_a_page_is_read_and_files_are_passed_over()
    {
        var alternative = Part("multipart/alternative; boundary=c",
            "--c\nContent-Type: text/plain\n\none\n--c\nContent-Type: text/html\n\n<p>two\n--c--");
        var text = DecryptedText.Of(Bytes(Mixed + "preamble\n" + alternative + Part("application/pdf", "%PDF")
            + Part("text/plain; name=reply-sheet.txt", "sheet") + "--b--\n epilogue\n"));
        Assert.Equal((MailFault.None, "one\nsheet", 2), (text.Fault, text.Text, text.OtherParts));
    }

    [Fact]
    public void What_is_signed_inside_is_given_byte_for_byte()
    {
        // In UTF-8 these letters have bytes that are line ends in other character sets.
        const string Inner = "Content-Type: text/plain; charset=utf-8\r\n\r\ntext 公開 \r\n--\r\nend\r\n";
        const string Signature = "-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----";
        foreach (var newLine in new[] { "\n", "\r\n" })
        {
            var mail = SignedTop + "--b\n" + Inner.ReplaceLineEndings("\n") + "\n" + Part("application/pgp-signature", Signature) + "--b--\n";
            var text = DecryptedText.Of(Encoding.UTF8.GetBytes(mail.ReplaceLineEndings(newLine)));
            Assert.Equal((MailFault.None, "text 公開 \n--\nend\n"), (text.Fault, text.Text));
            Assert.Equal(Inner, Encoding.UTF8.GetString(text.Inside!.Data.Span));
            Assert.StartsWith("-----BEGIN PGP SIGNATURE-----", Encoding.UTF8.GetString(text.Inside.Signature.Span), StringComparison.Ordinal);
        }
    }

    public static TheoryData<string, string, MailFault> Refused { get; } = new()
    {
        { "a page only", "Content-Type: text/html\n\n<p>Status: 1", MailFault.HtmlOnly },
        { "a file only", "Content-Type: application/pdf\n\n%PDF", MailFault.NoText },
        { "encrypted again", Block, MailFault.EncryptedAgain },
        { "encrypted again in MIME", Encrypted + Control + Data + "--b--\n", MailFault.EncryptedAgain },
        { "encrypted again in a part", Mixed + Part("text/plain", "x") + Part("text/plain", Block) + "--b--\n", MailFault.EncryptedAgain },
        { "signed in part", Mixed + Part("text/plain", "Status: 1") + "--b\n" + SignedTop.Replace("boundary=b", "boundary=c")
            + "--c\n\nx\n--c\nContent-Type: application/pgp-signature\n\ny\n--c--\n--b--\n", MailFault.SignedInPart },
        { "text before what is signed", SignedTop + "Status: 1\n" + Part("text/plain", "x") + SignaturePart + "--b--\n", MailFault.Malformed },
        { "text behind what is signed", SignedTop + Part("text/plain", "x") + SignaturePart + "--b--\nStatus: 1\n", MailFault.Malformed },
        { "three signed parts", SignedTop + Part("text/plain", "x") + Part("text/plain", "z") + SignaturePart + "--b--\n", MailFault.Malformed },
        { "no signature", SignedTop + Part("text/plain", "x") + Part("text/plain", "y") + "--b--\n", MailFault.Malformed },
        { "an unknown character set", "Content-Type: text/plain; charset=utf-7\n\n+AGE-", MailFault.UnknownCharset },
        { "another character set than it says", "Content-Type: text/plain; charset=utf-8\n\n\u0082\u00A0", MailFault.HeadersContradict },
        { "two types", "Content-Type: text/plain\nContent-Type: text/html\n\nx", MailFault.HeadersContradict },
        { "a NUL", "Status: 1\0", MailFault.ControlCharacters },
        { "an escape", "Content-Type: text/plain; charset=utf-8\n\n\u001B[2J", MailFault.ControlCharacters },
        { "a bell", "a\ab", MailFault.ControlCharacters },
        { "a mail", Mixed + Part("message/rfc822", Top + "\nx") + "--b--\n", MailFault.MailInMail },
        { "too much", new string('a', MailLimits.ClearBytes + 1), MailFault.TooLarge },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_could_be_read_in_two_ways_is_refused(string what, string clear, MailFault fault)
    {
        var text = DecryptedText.Of(Bytes(clear));
        Assert.True((text.Fault, text.Text) == (fault, ""), $"{what}: {text.Fault}");
    }

    private static byte[] Encode(string text, string charset)
    {
        var codePage = charset switch { "iso-2022-jp" or "cp50221" => 50221, "euc-jp" => 51932, "shift_jis" => 932, _ => 0 };
        return (codePage == 0 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!).GetBytes(text);
    }

    private static void AssertReads(string words, byte[] clear)
    {
        var text = DecryptedText.Of(clear);
        Assert.Equal((MailFault.None, words), (text.Fault, text.Text));
    }
}

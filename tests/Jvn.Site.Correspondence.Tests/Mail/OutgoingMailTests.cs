using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Correspondence.Letters;
using Jvn.Site.Correspondence.Mail;
using Jvn.Site.Correspondence.Receiving;
using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Correspondence.Tests.Letters;
using Jvn.Site.Correspondence.Tests.Sheets;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;
using MimeKit;
using Xunit;

namespace Jvn.Site.Correspondence.Tests.Mail;

/// <summary>What anybody sees of a mail says which case it belongs to, and nothing else.</summary>
public sealed class OutgoingMailTests
{
    private static readonly byte[] Chance = [.. Enumerable.Range(1, 16).Select(number => (byte)number)];

    [Fact]
    public void The_outside_has_six_headers_and_two_parts()
    {
        var mail = Encoding.ASCII.GetString(Mail().Render(Encrypt, Chance));
        Assert.DoesNotContain("\n", mail.Replace("\r\n", "", StringComparison.Ordinal));
        var headers = Regex.Replace(mail[..mail.IndexOf("\r\n\r\n", StringComparison.Ordinal)], @"\r\n[\t ]", " ").Split("\r\n");
        Assert.Equal(["From", "To", "Subject", "Date", "Message-Id", "MIME-Version", "Content-Type"], headers.Select(line => line[..line.IndexOf(':')]));
        Assert.Equal("Subject: JVN#12345678", headers[2]);
        Assert.Equal("Date: Thu, 1 Oct 2026 15:00:00 +0900", headers[3]);
        Assert.Matches(@"\AMessage-Id: <[0-9a-f]{32}@coordination\.example>\z", headers[4]);
        Assert.Contains("protocol=\"application/pgp-encrypted\"", headers[6]);
        Assert.Matches(@"\AJVN12345678-[0-9a-f]{8}\.eml\z", Mail().FileName(Chance));
        Assert.DoesNotContain(headers, header => header.Contains("X-", StringComparison.Ordinal) || header.Contains("MimeKit", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_letter_to_another_vendor_differs_outside_in_its_address_only()
    {
        var (one, other) = (Mail(), Mail(LetterKind.Date) with { To = Box("別の会社", "psirt@other.example") });
        var constant = "-----BEGIN PGP MESSAGE-----\n\nAAAA\n-----END PGP MESSAGE-----\n"u8.ToArray();
        var outside = Encoding.ASCII.GetString(one.Render(_ => constant, Chance)).Split("\r\n");
        var differing = Encoding.ASCII.GetString(other.Render(_ => constant, Chance)).Split("\r\n").Except(outside);
        Assert.Equal("To", Assert.Single(differing)[..2]);
    }

    [Fact]
    public void The_inside_has_the_true_subject_the_text_the_sheet_and_its_attachments()
    {
        var clear = Clear(Mail(LetterKind.Details) with { Attachments = [new MailAttachment("再現 手順.pdf", "application/pdf", new byte[] { 1, 2, 3 })] });
        var message = MimeMessage.Load(new MemoryStream(clear), TestContext.Current.CancellationToken);
        Assert.Equal("【JVN#12345678】脆弱性関連情報の詳細のご連絡", message.Subject);
        Assert.Equal("v1", message.Body!.ContentType.Parameters["protected-headers"]);
        Assert.Equal(["架空 太郎"], message.To.Mailboxes.Select(box => box.Name));
        Assert.Equal(["reply-sheet.txt", "再現 手順.pdf"], message.Attachments.Select(part => part.ContentDisposition!.FileName));
        Assert.Contains("検索欄の {q} がそのまま出力されます。", Encoding.UTF8.GetString(clear));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20_000)]
    [InlineData(100_000)]
    [InlineData(2_000_000)]
    public void What_is_encrypted_is_as_long_as_its_class_and_reads_as_if_it_were_not(int attached)
    {
        var mail = Mail(LetterKind.Details) with { Attachments = [new MailAttachment("a.bin", "application/octet-stream", new byte[attached])] };
        var clear = Clear(mail);
        Assert.Contains(clear.Length, new[] { 16 << 10, 64 << 10, 256 << 10, 3 << 20 });
        if (clear.Length > MailLimits.ClearBytes)
            return;
        var text = DecryptedText.Of(clear);
        Assert.Equal((MailFault.None, mail.Letter.Text + "\n" + mail.Letter.Sheet, 1), (text.Fault, text.Text, text.OtherParts));
    }

    [Fact]
    public void A_letter_of_any_kind_has_the_same_length() =>
        Assert.Single(LetterFiles.Kinds.Select(kind => Clear(Mail(kind)).Length).Distinct());

    [Fact]
    public void What_goes_out_can_be_read_by_the_reader_of_what_comes_in()
    {
        var received = Assert.Single(MailReader.Read(Mail(LetterKind.Details).Render(Encrypt, Chance)));
        Assert.Equal((MailFault.None, MailForm.Encrypted), (received.Fault, received.Form));
        var block = Encoding.ASCII.GetString(received.Block.Span).Split('\n', StringSplitOptions.TrimEntries);
        var text = DecryptedText.Of(Convert.FromBase64String(string.Concat(block[2..^3])));
        Assert.Equal(SheetFault.NoStatus, ReplySheetReader.Read(text.Text, FilledSheets.Id).Fault);
    }

    [Theory]
    [InlineData("a@b.example", true)]
    [InlineData("a.b+c@b.co.example", true)]
    [InlineData("a@b", false)]
    [InlineData("a b@c.example", false)]
    [InlineData("a@b.example\r\nBcc: c@d.example", false)]
    [InlineData("a@b.example, c@d.example", false)]
    [InlineData("あ@b.example", false)]
    public void An_address_is_one_address(string address, bool isOne) => Assert.Equal(isOne, Mailbox.TryCreate("名前", address, out _));

    [Fact]
    public void A_name_brings_no_header()
    {
        Assert.False(Mailbox.TryCreate("a\r\nBcc: c@d.example", "a@b.example", out _));
        var mail = Encoding.ASCII.GetString((Mail() with { To = Box("\"x\" <y@z.example>, 架空", "a@b.example") }).Render(Encrypt, Chance));
        Assert.Equal(["a@b.example"], MimeMessage.Load(new MemoryStream(Encoding.ASCII.GetBytes(mail)), TestContext.Current.CancellationToken).To.Mailboxes
            .Select(box => box.Address));
    }

    private static OutgoingMail Mail(LetterKind kind = LetterKind.Outline) => new()
    {
        Id = FilledSheets.Id,
        From = Box("架空コーディネーションセンター", "vuls@coordination.example"),
        To = Box("架空 太郎", "psirt@kakuu.example"),
        At = SampleLetters.Values.At,
        Letter = LetterTemplate.Default(kind, Language.Japanese).Fill(SampleLetters.Values, new DiagnosticBag())!,
    };

    private static Mailbox Box(string name, string address) => Mailbox.TryCreate(name, address, out var box) ? box : throw new InvalidOperationException();

    private static byte[] Clear(OutgoingMail mail)
    {
        byte[]? clear = null;
        mail.Render(bytes => Encrypt(clear = bytes), Chance);
        return clear!;
    }

    private static byte[] Encrypt(byte[] clear)
    {
        var letters = Convert.ToBase64String(clear, Base64FormattingOptions.InsertLineBreaks).ReplaceLineEndings("\n");
        return Encoding.ASCII.GetBytes($"-----BEGIN PGP MESSAGE-----\n\n{letters}\n=AAAA\n-----END PGP MESSAGE-----\n");
    }
}

using System.Text;
using Jvn.Site.Correspondence.Receiving;
using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Correspondence.Tests.Sheets;
using Jvn.Site.Published;
using Xunit;
using static Jvn.Site.Correspondence.Tests.Receiving.SampleMails;

namespace Jvn.Site.Correspondence.Tests.Receiving;

/// <summary>Whatever is cut, flipped, repeated or mixed, nothing is thrown, and what comes out is whole or refused.</summary>
public sealed class BrokenMailTests
{
    private static readonly byte[][] Whole =
    [
        Bytes(PgpMime), Bytes(Inline), Bytes(ClearSigned), Bytes(Top + Mixed + Part("text/plain", "") + Control + Data + "--b--\n"),
        Bytes("From a@b Thu Oct  1 10:00:00 2026\n" + PgpMime + "\nFrom a@b Thu Oct  1 10:00:00 2026\n" + Inline),
        Bytes("Content-Type: text/plain; charset=\"iso-2022-jp\"; format=flowed; delsp=yes\n\n\u001B$B3:Ev\u001B(B \n> x\n"),
        Bytes("Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=b\n\n" + Part("text/plain; charset*=utf-8''utf-8", "x")
            + Part("application/pgp-signature", "-----BEGIN PGP SIGNATURE-----") + "--b--\n"),
        Encoding.UTF8.GetBytes(FilledSheets.Full.Render(Language.Japanese)),
    ];

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 300)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nothing_is_thrown(int seed)
    {
        var dice = new Dice(seed);
        for (var round = 0; round < 20; round++)
        {
            var bytes = Broken(dice);
            foreach (var message in MailReader.Read(bytes))
            {
                Assert.Equal(message.Fault != MailFault.None, message.Block.IsEmpty);
                if (message.Fault == MailFault.None)
                    Assert.StartsWith("-----BEGIN PGP ", Encoding.Latin1.GetString(message.Block.Span), StringComparison.Ordinal);
            }

            var text = DecryptedText.Of(bytes);
            Assert.True(text.Fault == MailFault.None || text.Text.Length == 0);
            Assert.DoesNotContain(text.Text, letter => char.IsControl(letter) && letter is not ('\n' or '\t'));
            var reading = ReplySheetReader.Read(text.Text);
            Assert.Equal(reading.IsWhole, reading is { Fault: SheetFault.None, Sheet: { Id: not null, Status: not null, Organisation.Length: > 0 } });
        }
    }

    private static byte[] Broken(Dice dice)
    {
        var bytes = dice.Pick(Whole).ToList();
        for (var fault = dice.Number(1, 6); fault > 0 && bytes.Count > 0; fault--)
        {
            var at = dice.Number(0, bytes.Count - 1);
            var length = Math.Min(dice.Number(1, 40), bytes.Count - at);
            switch (dice.Number(0, 5))
            {
                case 0: bytes[at] ^= (byte)(1 << dice.Number(0, 7)); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.RemoveRange(at, bytes.Count - at); break;
                case 3: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
                case 4: bytes.InsertRange(at, dice.Pick(Whole).Take(200)); break;
                default: bytes.Insert(at, (byte)dice.Number(0, 255)); break;
            }
        }

        return [.. bytes];
    }
}

using System.Globalization;
using System.Net;
using System.Text;
using Jvn.Site.Correspondence.Letters;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Printing;

/// <summary>A letter on paper, for a vendor without a key: one page of HTML that needs nothing else, to be printed on A4 and folded in three. The address
/// lies where the window of an envelope 長形3号 is.</summary>
/// <param name="Letter">Filled in for <see cref="LetterForm.Print"/>.</param>
/// <param name="PostalAddress">As it is to stand there, without the vendor's name; lines as written.</param>
/// <param name="Sender">Who writes, and where an answer reaches him; lines as written.</param>
public sealed record PrintedLetter(Letter Letter, string Vendor, string? Contact, string PostalAddress, string Sender, DateTimeOffset At)
{
    // The window of 長形3号 (120 × 235 mm) is 90 × 45 mm, 20 mm from the left and 12 mm from the top. The folded paper is 25 mm narrower and 21 mm lower than
    // the envelope, and slips.
    private const string Style = """
        @page { size: A4; margin: 20mm 20mm 20mm 22mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
        @page :first { margin-top: 14mm; }
        html { font: 10.5pt/1.6 "Noto Serif CJK JP", "Hiragino Mincho ProN", "Yu Mincho", "MS Mincho", serif; color: #000; background: #fff; }
        html:lang(en) { font-family: "Noto Serif", "Times New Roman", serif; line-height: 1.4; }
        body { margin: 0; }
        header { position: relative; min-height: 85mm; padding-top: 50mm; box-sizing: border-box; }
        .to { position: absolute; left: 0; top: 0; width: 65mm; font-size: 9.5pt; line-height: 1.35; font-style: normal; }
        .to, .from, .text { white-space: pre-wrap; overflow-wrap: anywhere; }
        .mark { position: absolute; right: 0; top: 0; margin: 0; padding: 0.5mm 3mm; border: 0.4mm solid; font-weight: bold; letter-spacing: 0.2em; }
        .on, .from { margin: 0; font-size: 9.5pt; line-height: 1.35; font-style: normal; text-align: right; }
        h1 { margin: 5mm 0 6mm; font-size: 13pt; line-height: 1.4; text-align: center; }
        .text { margin: 0; orphans: 3; widows: 3; }
        .sheet { break-before: page; line-height: 2; }
        @media screen { body { max-width: 168mm; margin: 14mm auto; } }
        """;

    /// <summary>UTF-8, without a script and without anything from elsewhere.</summary>
    public byte[] Render()
    {
        var words = LetterWords.In(Letter.Language);
        var html = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="{words.Tag}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{Escaped(Letter.Subject)}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <header>
            <address class="to">{Escaped(string.Join('\n', PostalAddress.Trim(), Vendor, Contact is null ? words.Team : words.Person(Contact)))}</address>
            <p class="mark">{words.Confidential}</p>
            <p class="on">{words.Day(JapanTime.DayOf(At))}</p>
            <address class="from">{Escaped(Sender)}</address>
            <h1>{Escaped(Letter.Subject)}</h1>
            </header>
            <p class="text">{Escaped(Letter.Text.TrimEnd())}</p>

            """);
        if (Letter.Sheet is { } sheet)
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"text sheet\">{Escaped(sheet.TrimEnd())}</p>\n");
        return Encoding.UTF8.GetBytes(html.Append("</body>\n</html>\n").ToString().ReplaceLineEndings("\n"));
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(ForbiddenCharacters.ShowEscaped(text.ReplaceLineEndings("\n")));
}

using System.Text;

namespace Jvn.Site.Correspondence.Receiving;

/// <summary>Finds the one armored OpenPGP message of a text, and sees whether anything stands beside it.</summary>
internal static class ArmorSearch
{
    private const string Dashes = "-----";

    /// <summary>The block; a fault other than <see cref="MailFault.NotEncrypted"/> when it is not the only thing there.</summary>
    public static (ReadOnlyMemory<byte> Block, MailForm Form, MailFault Fault) In(ReadOnlyMemory<byte> text)
    {
        var (from, end, form) = (-1, -1, MailForm.Encrypted);
        var isOutside = false;
        foreach (var range in text.Span.Split((byte)'\n'))
        {
            var line = Encoding.Latin1.GetString(text.Span[range].TrimEnd(" \t\r"u8));
            var start = range.Start.GetOffset(text.Length);
            if (line is Dashes + "BEGIN PGP MESSAGE" + Dashes or Dashes + "BEGIN PGP SIGNED MESSAGE" + Dashes)
            {
                if (from >= 0)
                    return (default, form, MailFault.SeveralMessages);
                (from, form) = (start, line.Contains("SIGNED", StringComparison.Ordinal) ? MailForm.ClearSigned : MailForm.Encrypted);
            }
            else if (from >= 0 && end < 0 && line == Dashes + (form == MailForm.Encrypted ? "END PGP MESSAGE" : "END PGP SIGNATURE") + Dashes)
            {
                end = Math.Min(range.End.GetOffset(text.Length) + 1, text.Length);
            }
            else if ((from < 0 || end >= 0) && line.AsSpan().Trim("\u00a0 \t").Length > 0)
            {
                isOutside = true;
            }
        }

        return from < 0 ? (default, form, MailFault.NotEncrypted)
            : end < 0 ? (default, form, MailFault.Malformed)
            : isOutside ? (default, form, MailFault.TextOutside)
            : (text[from..end], form, MailFault.None);
    }
}

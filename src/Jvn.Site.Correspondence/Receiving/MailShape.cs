namespace Jvn.Site.Correspondence.Receiving;

/// <summary>Looks at the lines of a mail before anything is made of them.</summary>
internal static class MailShape
{
    /// <summary>The limit that it breaks, or none.</summary>
    public static MailFault Check(ReadOnlySpan<byte> mail)
    {
        var (boundaries, headers, header) = (0, 0, 0);
        foreach (var range in mail.Split((byte)'\n'))
        {
            var line = mail[range];
            if (line.Length > MailLimits.LineBytes)
                return MailFault.TooLarge;
            if (line is [(byte)'-', (byte)'-', ..] && ++boundaries > MailLimits.Boundaries)
                return MailFault.TooManyParts;
            if (line is [(byte)' ' or (byte)'\t', ..])
            {
                header += header > 0 ? line.Length : 0;
            }
            else if (IsHeader(line))
            {
                header = line.Length;
                if (++headers > MailLimits.Headers)
                    return MailFault.TooLarge;
            }
            else
            {
                header = 0;
            }

            if (header > MailLimits.HeaderBytes)
                return MailFault.TooLarge;
        }

        return MailFault.None;
    }

    /// <summary>A line such as <c>Subject: …</c>.</summary>
    public static bool IsHeader(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        return colon > 0 && !line[..colon].ContainsAnyExceptInRange((byte)'!', (byte)'~');
    }

    /// <summary>Where the headers at the beginning end: behind the blank line; -1 when what stands there is no header.</summary>
    public static int EndOfHeaders(ReadOnlySpan<byte> mail)
    {
        var at = 0;
        foreach (var range in mail.Split((byte)'\n'))
        {
            var line = mail[range].TrimEnd((byte)'\r');
            at = Math.Min(range.End.GetOffset(mail.Length) + 1, mail.Length);
            if (line.IsEmpty)
                return range.Start.GetOffset(mail.Length) == 0 ? -1 : at;
            if (!IsHeader(line) && (range.Start.GetOffset(mail.Length) == 0 || line[0] is not ((byte)' ' or (byte)'\t')))
                return -1;
        }

        return at;
    }
}

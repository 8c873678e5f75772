using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Jvn.Site.Correspondence.Receiving;

/// <summary>The mails of an mbox.</summary>
internal static partial class MailFolder
{
    public static bool IsOne(ReadOnlySpan<byte> file) => file.StartsWith("From "u8) && IsSeparator(file[..Math.Max(0, file.IndexOf((byte)'\n'))]);

    /// <summary>A mail begins behind a line such as <c>From a@b Thu Oct  1 10:00:00 2026</c> at the beginning or behind a blank line; null when there are
    /// too many.</summary>
    public static ImmutableArray<ReadOnlyMemory<byte>>? Split(ReadOnlyMemory<byte> file)
    {
        var mails = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>();
        var (from, isAfterBlank) = (-1, true);
        foreach (var range in file.Span.Split((byte)'\n'))
        {
            var line = file.Span[range].TrimEnd((byte)'\r');
            if (isAfterBlank && IsSeparator(line))
            {
                var start = range.Start.GetOffset(file.Length);
                if (from >= 0)
                    mails.Add(file[from..start]);
                if (mails.Count >= MailLimits.Messages)
                    return null;
                from = Math.Min(range.End.GetOffset(file.Length) + 1, file.Length);
            }

            isAfterBlank = line.IsEmpty;
        }

        mails.Add(file[Math.Max(from, 0)..]);
        return mails.ToImmutable();
    }

    private static bool IsSeparator(ReadOnlySpan<byte> line) => line.Length < 200 && line.StartsWith("From "u8)
        && Separator().IsMatch(System.Text.Encoding.Latin1.GetString(line));

    [GeneratedRegex(@"\AFrom (?:\S+ +)?[A-Z][a-z]{2} [A-Z][a-z]{2} +[0-9]{1,2} [0-9:]{5,8} .*[0-9]{4}.*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}

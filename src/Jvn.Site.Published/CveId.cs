using System.Text.RegularExpressions;

namespace Jvn.Site.Published;

/// <summary>A vulnerability's number in the CVE list, such as <c>CVE-2026-12345</c>.</summary>
/// <remarks><c>default</c> is not an identifier: every member that would have to speak for it throws.</remarks>
public readonly partial record struct CveId : IComparable<CveId>
{
    private readonly string? _text;

    private CveId(string text) => _text = text;

    public string Text => _text ?? throw new InvalidOperationException("This CVE identifier was never parsed.");

    public int Year => int.Parse(Text.AsSpan("CVE-".Length, 4));

    /// <summary>Where its record can be read.</summary>
    public string Url => $"https://www.cve.org/CVERecord?id={Text}";

    /// <summary>Accepts <c>CVE-</c>, a year from 1999 to 2099, and four to nineteen digits, padded with zeros to four and not further.</summary>
    public static bool TryParse(string text, out CveId id)
    {
        id = Form().IsMatch(text) ? new CveId(text) : default;
        return id._text is not null;
    }

    /// <summary>By year and number, so that CVE-2026-9999 stands before CVE-2026-10000.</summary>
    public int CompareTo(CveId other)
    {
        // Years have one length and numbers no superfluous zeros, so within a year the longer text is the greater number.
        var byYear = Year.CompareTo(other.Year);
        var byLength = Text.Length.CompareTo(other.Text.Length);
        return byYear != 0 ? byYear : byLength != 0 ? byLength : string.CompareOrdinal(Text, other.Text);
    }

    public override string ToString() => Text;

    [GeneratedRegex(@"\ACVE-(?:1999|20[0-9]{2})-(?:[0-9]{4}|[1-9][0-9]{4,18})\z")]
    private static partial Regex Form();
}

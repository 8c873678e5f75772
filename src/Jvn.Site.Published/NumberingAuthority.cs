using System.Text.RegularExpressions;

namespace Jvn.Site.Published;

/// <summary>A CVE numbering authority (CNA): who signs the records of the CVEs that it assigned.</summary>
/// <param name="OrgId">Its UUID in the CVE programme, in small letters.</param>
/// <param name="ShortName">What the programme calls it.</param>
public sealed partial record NumberingAuthority(string OrgId, string ShortName)
{
    /// <summary>True for a UUID of version 4, which all organizations of the programme have.</summary>
    public static bool IsOrgId(string text) => Uuid().IsMatch(text);

    /// <summary>True for 2 to 32 characters without blanks.</summary>
    public static bool IsShortName(string text) =>
        text.Length is >= 2 and <= 32 && !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character));

    [GeneratedRegex(@"\A[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}\z")]
    private static partial Regex Uuid();
}

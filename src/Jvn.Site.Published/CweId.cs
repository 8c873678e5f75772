using System.Text.RegularExpressions;

namespace Jvn.Site.Published;

/// <summary>A weakness of the Common Weakness Enumeration, such as <c>CWE-79</c>.</summary>
/// <remarks><c>default</c> is not an identifier: every member that would have to speak for it throws.</remarks>
public readonly partial record struct CweId : IComparable<CweId>
{
    /// <summary>The highest number of a weakness in CWE 4.17. Categories and what was given up lie between the others; a higher one is newer than that, or a
    /// slip.</summary>
    public const int HighestKnown = 1431;

    private readonly int _number;

    private CweId(int number) => _number = number;

    public int Number => _number > 0 ? _number : throw new InvalidOperationException("This CWE identifier was never parsed.");

    /// <summary>Where its definition can be read.</summary>
    public string Url => $"https://cwe.mitre.org/data/definitions/{Number}.html";

    /// <summary>Accepts <c>CWE-</c> and one to six digits, the first not zero; nothing before, between or after.</summary>
    public static bool TryParse(string text, out CweId id)
    {
        id = Form().IsMatch(text) ? new CweId(int.Parse(text.AsSpan("CWE-".Length))) : default;
        return id._number > 0;
    }

    /// <summary>By number, so that CWE-79 stands before CWE-352.</summary>
    public int CompareTo(CweId other) => Number.CompareTo(other.Number);

    public override string ToString() => $"CWE-{Number}";

    [GeneratedRegex(@"\ACWE-[1-9][0-9]{0,5}\z")]
    private static partial Regex Form();
}

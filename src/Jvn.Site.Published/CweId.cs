using System.Text.RegularExpressions;

namespace Jvn.Site.Published;

/// <summary>A weakness of the Common Weakness Enumeration, such as <c>CWE-79</c>; or what databases write where they have none: <c>CWE-Other</c>,
/// <c>CWE-noinfo</c>.</summary>
/// <remarks><c>default</c> is not an identifier: every member that would have to speak for it throws.</remarks>
public readonly partial record struct CweId : IComparable<CweId>
{
    /// <summary>The highest number of a weakness in CWE 4.17. Categories and what was given up lie between the others; a higher one is newer than that, or a
    /// slip.</summary>
    public const int HighestKnown = 1431;

    private const int Other = -1;
    private const int NoInformation = -2;

    private readonly int _number;

    private CweId(int number) => _number = number;

    /// <summary>False for <c>CWE-Other</c> and <c>CWE-noinfo</c>.</summary>
    public bool IsNumbered => Known > 0;

    /// <summary>True for <c>CWE-Other</c>: the weakness is known and the list has no word for it.</summary>
    public bool IsOther => Known == Other;

    /// <exception cref="InvalidOperationException">It has none.</exception>
    public int Number => Known > 0 ? _number : throw new InvalidOperationException($"{this} has no number.");

    /// <summary>Where its definition can be read; null where there is none.</summary>
    public string? Url => IsNumbered ? $"https://cwe.mitre.org/data/definitions/{Number}.html" : null;

    private int Known => _number != 0 ? _number : throw new InvalidOperationException("This CWE identifier was never parsed.");

    /// <summary>Accepts <c>CWE-</c> and one to six digits, the first not zero, <c>CWE-Other</c> and <c>CWE-noinfo</c>; nothing before, between or
    /// after.</summary>
    public static bool TryParse(string text, out CweId id)
    {
        id = text switch
        {
            "CWE-Other" => new CweId(Other),
            "CWE-noinfo" => new CweId(NoInformation),
            _ when Form().IsMatch(text) => new CweId(int.Parse(text.AsSpan("CWE-".Length))),
            _ => default,
        };
        return id._number != 0;
    }

    /// <summary>By number, so that CWE-79 stands before CWE-352; what has none comes last.</summary>
    public int CompareTo(CweId other) => Rank.CompareTo(other.Rank);

    public override string ToString() => Known switch
    {
        Other => "CWE-Other",
        NoInformation => "CWE-noinfo",
        var number => $"CWE-{number}",
    };

    private int Rank => Known > 0 ? _number : int.MaxValue + _number;

    [GeneratedRegex(@"\ACWE-[1-9][0-9]{0,5}\z")]
    private static partial Regex Form();
}

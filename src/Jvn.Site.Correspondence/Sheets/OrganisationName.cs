using Jvn.Site.Intake.Model;

namespace Jvn.Site.Correspondence.Sheets;

/// <summary>Whether two names are one organisation's, written differently.</summary>
internal static class OrganisationName
{
    private const char LastLatin = '\u024F';
    private const char FirstOfEastAsia = '\u2E80';

    /// <summary>Width of letters and kana, case, blanks, punctuation and the form of the company do not count; letters of another alphabet do.</summary>
    public static bool IsOneOf(string written, IEnumerable<string> names) =>
        names.Any(name => Folded(name) == Folded(written));

    /// <summary>Whether it has letters of an alphabet that no name has and nobody in Japan writes names in: it may look like one of them, and is
    /// another.</summary>
    public static bool IsInOtherAlphabet(string written, IEnumerable<string> names) =>
        Folded(written).Where(letter => letter is > LastLatin and < FirstOfEastAsia).Except(names.SelectMany(Folded)).Any();

    // What would leave nothing of a name is left in it.
    private static string Folded(string name) =>
        string.Concat(Vendor.Bare(FoldedLine.Of(name)).Where(char.IsLetterOrDigit)) is { Length: > 0 } folded ? folded : FoldedLine.Tight(name);
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Sheets;

/// <summary>Reads which of the four statuses somebody chose: by its number, by its words, or by a mark before it.</summary>
internal static partial class StatusAnswer
{
    /// <summary>Longer than that it is no choice but a sentence.</summary>
    private const int Longest = 80;

    /// <summary>What stands behind <c>対応状況：</c>.</summary>
    public static (VendorStatus? Status, SheetFault Fault) Read(string written)
    {
        var tight = Tight(written);
        if (Chosen(Choice().Match(tight)) is { } whole)
            return whole;
        var parts = Separator().Split(tight).Select(part => Chosen(Choice().Match(part))?.Status).ToList();
        return (null, parts.TrueForAll(part => part is not null) && parts.Distinct().Count() > 1 ? SheetFault.TwoStatuses : SheetFault.StatusUnclear);
    }

    /// <summary>A line of the list of choices: null where nothing is marked in it.</summary>
    public static (VendorStatus? Status, SheetFault Fault)? ReadChoice(string line)
    {
        var tight = Tight(line);
        if (Choice().Match(tight) is { Success: true } choice)
            return choice.Groups["mark"].Success ? Chosen(choice) : null;
        return NotMarked().Replace(tight, "") is var rest && !Choice().IsMatch(rest) && Tampered().IsMatch(tight) ? (null, SheetFault.StatusUnclear) : null;
    }

    private static string Tight(string text) => text.Length > Longest ? "?" : FoldedLine.Tight(text);

    private static (VendorStatus? Status, SheetFault Fault)? Chosen(Match choice)
    {
        if (!choice.Success)
            return null;
        VendorStatus? byNumber = choice.Groups["number"] is { Success: true } number ? SheetWords.Choices[number.Value[0] - '1'] : null;
        var investigating = choice.Groups["investigating"].Success;
        VendorStatus? byWords = choice.Groups["no"].Success ? (investigating ? VendorStatus.NotVulnerableInvestigating : VendorStatus.NotVulnerable)
            : choice.Groups["yes"].Success ? (investigating ? VendorStatus.VulnerableInvestigating : VendorStatus.Vulnerable)
            : null;
        ImmutableArray<VendorStatus> all = [.. new[] { byNumber, byWords }.OfType<VendorStatus>().Distinct()];
        return all switch
        {
            [var one] => (one, SheetFault.None),
            [] => (null, SheetFault.StatusUnclear),
            _ => (null, SheetFault.TwoStatuses),
        };
    }

    // A status under investigation without the word before it is none, and neither is a mark alone.
    [GeneratedRegex("""
        \A(?<mark>\[[x*○✓✔レv●■]\]|[■●☑✓✔◎○☒◉レ])?
        (?:[\(\[]?(?<number>[1-4])番?[\)\]]?[.:、。,\-]?)?
        (?:(?:(?<no>該当(?:する)?(?:製品)?が?(?:なし|無し|無)|not-?vulnerable|not-?affected|unaffected)
            |(?<yes>該当(?:する)?(?:製品)?が?(?:あり|有り|有)|vulnerable|affected))
          (?<investigating>[:\(、,・\-_]?(?:調査中|investigating|under-?investigation)\)?)?)?
        (?:です)?[。.]?\z
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Choice();

    [GeneratedRegex(@"[,、/・→;]|または|及び|and|or|->", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\A(?:\[\]|□|☐)", RegexOptions.CultureInvariant)]
    private static partial Regex NotMarked();

    // A choice to which something was added.
    [GeneratedRegex(@"\A(?:\[.?\]|[^\w\[])?[\(\[]?[1-4][\)\]]?.*(?:該当|vulnerable|affected)", RegexOptions.CultureInvariant)]
    private static partial Regex Tampered();
}

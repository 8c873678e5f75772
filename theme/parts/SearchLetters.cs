using System.Diagnostics;
using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Theme.Parts;

/// <summary>The letters of the search index. The index has them in its lines, the search page tells its script what they mean.</summary>
public static class SearchLetters
{
    public const char Withdrawn = 'w';
    public const char Urgent = 'u';

    /// <summary>A notice whose developer has not answered.</summary>
    public const char Unreachable = 'n';

    /// <summary>A notice whose developer has answered.</summary>
    public const char Answered = 'a';

    public const char Updated = 'm';

    /// <summary>The title is in the other language than the page.</summary>
    public const char OtherLanguage = 'j';

    public static char Of(AdvisoryKind kind) => kind switch
    {
        AdvisoryKind.Jvn => 'J',
        AdvisoryKind.JvnVu => 'V',
        AdvisoryKind.JvnTa => 'T',
        AdvisoryKind.JvnTr => 'R',
        AdvisoryKind.Niscc => 'N',
        _ => throw new UnreachableException(),
    };

    /// <summary>A vendor's status in an advisory; the dash is for who has none: the developer of a notice, the vendor of a product.</summary>
    public static char Of(VendorStatus? status) => status switch
    {
        VendorStatus.Vulnerable => 'v',
        VendorStatus.VulnerableInvestigating => 'i',
        VendorStatus.Unknown => 'u',
        VendorStatus.NotVulnerableInvestigating => 'j',
        VendorStatus.NotVulnerable => 'n',
        null => '-',
        _ => throw new UnreachableException(),
    };

    public static char Of(CvssSeverity severity) => severity switch
    {
        CvssSeverity.Critical => 'C',
        CvssSeverity.High => 'H',
        CvssSeverity.Medium => 'M',
        CvssSeverity.Low => 'L',
        CvssSeverity.None => 'N',
        _ => throw new UnreachableException(),
    };
}

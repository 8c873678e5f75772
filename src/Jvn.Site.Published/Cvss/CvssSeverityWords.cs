using System.Diagnostics;

namespace Jvn.Site.Published.Cvss;

/// <summary>What each severity is called to readers.</summary>
public static class CvssSeverityWords
{
    public static string Name(this CvssSeverity severity, Language language) => NameOf(severity).In(language).Text;

    private static LocalizedText NameOf(CvssSeverity severity) => severity switch
    {
        CvssSeverity.Critical => new("緊急", "Critical"),
        CvssSeverity.High => new("重要", "High"),
        CvssSeverity.Medium => new("警告", "Medium"),
        CvssSeverity.Low => new("注意", "Low"),
        CvssSeverity.None => new("なし", "None"),
        _ => throw new UnreachableException(),
    };
}

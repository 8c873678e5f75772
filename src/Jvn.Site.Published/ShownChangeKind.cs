namespace Jvn.Site.Published;

/// <summary>What it is that changed in public.</summary>
public enum ShownChangeKind
{
    Published,

    /// <summary>An entry of 更新履歴.</summary>
    Revised,

    /// <summary>A vendor's status.</summary>
    StatusChanged,

    /// <summary>The English version came out.</summary>
    Translated,

    /// <summary>The text was put right without an update.</summary>
    Corrected,

    Withdrawn,

    /// <summary>An update that no entry tells of.</summary>
    Updated,
}

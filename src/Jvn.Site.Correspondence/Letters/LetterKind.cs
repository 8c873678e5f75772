namespace Jvn.Site.Correspondence.Letters;

/// <summary>What a letter to a vendor is for.</summary>
public enum LetterKind
{
    /// <summary>Asks a vendor, by an outline, whether it has products that may be concerned.</summary>
    Outline,

    /// <summary>The details, to those who asked for them.</summary>
    Details,

    /// <summary>The agreed instant of release, or the one that it moved to.</summary>
    Date,

    /// <summary>To those who have not answered.</summary>
    Reminder,

    Thanks,
}

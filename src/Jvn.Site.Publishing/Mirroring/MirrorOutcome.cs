namespace Jvn.Site.Publishing.Mirroring;

/// <summary>How a look at a site ended.</summary>
public enum MirrorOutcome
{
    /// <summary>The mirror shows what the site shows, and did before.</summary>
    Unchanged,

    /// <summary>It does now.</summary>
    Shown,

    /// <summary>The site gave no answer, for no longer than it may.</summary>
    NoAnswer,

    /// <summary>What the site shows is not taken over, or it has been silent for too long.</summary>
    Refused,
}

namespace Jvn.Site.Embargo;

/// <summary>When a part of the site is one that readers know already.</summary>
public enum PartIdentity
{
    /// <summary>When one of that key was published.</summary>
    ByKey,

    /// <summary>When one of that key was published for that instant: of several that follow each other, each is a new one.</summary>
    ByKeyAndInstant,
}

namespace Jvn.Site.Targets;

/// <summary>Why a target does not show a release.</summary>
public enum TargetFault
{
    /// <summary>It did not answer, was out of room, broke off, or a program that is needed is missing: the next run tries again.</summary>
    Failed,

    /// <summary>It does not let this publisher in: credentials are missing, have run out, or may not do what is needed; or the clocks differ.</summary>
    Denied,

    /// <summary>Another publisher brings it releases.</summary>
    OfAnother,

    /// <summary>It shows a later release than it would be brought.</summary>
    Newer,

    /// <summary>It holds something that no publisher put there.</summary>
    Foreign,
}

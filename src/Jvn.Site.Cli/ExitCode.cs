namespace Jvn.Site.Cli;

/// <summary>How a command ended, as the shell sees it.</summary>
public enum ExitCode
{
    Done = 0,

    /// <summary>The input has errors.</summary>
    InvalidInput = 1,

    /// <summary>Wrong usage of the command line.</summary>
    Usage = 2,

    /// <summary>Refused, because publishing would break a promise: an early release, a lost address, a failed verification.</summary>
    Refused = 3,

    /// <summary>The machine failed: disk, network, key, permission.</summary>
    MachineFailed = 4,

    /// <summary>Try again: somebody else holds the lock.</summary>
    TryAgain = 75,
}

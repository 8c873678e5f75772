namespace Jvn.Site.Diagnostics;

/// <summary>How much a finding weighs: an error keeps its file off the site, a warning never does.</summary>
public enum Severity
{
    /// <summary>Worth a look; nothing is stopped.</summary>
    Warning,

    /// <summary>The file it is found in is not published.</summary>
    Error,
}

namespace Jvn.Site.Intake.Parsing;

/// <summary>Which sections a body is expected to have.</summary>
internal enum BodyShape
{
    /// <summary>All of figure 1.</summary>
    Full,

    /// <summary>Figure 3: the program writes 対策方法.</summary>
    Notice,

    /// <summary>A withdrawn advisory: its text is no longer shown.</summary>
    Optional,
}

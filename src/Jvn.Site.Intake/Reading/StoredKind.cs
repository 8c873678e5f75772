namespace Jvn.Site.Intake.Reading;

/// <summary>What is stored under a path.</summary>
public enum StoredKind
{
    File,
    SymbolicLink,

    /// <summary>Neither: it cannot be part of an input.</summary>
    Other,
}

namespace Jvn.Site.Verification.Forms;

/// <summary>What can be said at once about a value and its schema.</summary>
internal enum Certainty
{
    /// <summary>It is valid.</summary>
    Yes,

    /// <summary>It is not.</summary>
    No,

    /// <summary>The library must be asked.</summary>
    Unsure,
}

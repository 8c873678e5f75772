namespace Jvn.Site.Intake.Reading;

/// <summary>A regular file of the input folder, not opened yet.</summary>
/// <param name="FullPath">Where it lies on this machine.</param>
/// <param name="Path">As diagnostics name it: the input folder as the user wrote it, then forward slashes.</param>
/// <param name="RelativePath">Below the input folder, with forward slashes.</param>
public sealed record InputEntry(string FullPath, string Path, string RelativePath)
{
    /// <summary>What is read in place of the file's bytes: an edit that is tried before it is written.</summary>
    public byte[]? Edited { get; init; }

    /// <summary>The file on the disk is sealed, and <see cref="Edited"/> is its clear text, which never goes there: <see cref="RelativePath"/> is the name that
    /// it would have in clear.</summary>
    public bool IsSealed { get; init; }

    public string Name => RelativePath[(RelativePath.LastIndexOf('/') + 1)..];

    /// <summary>Below the input folder, without a trailing slash; empty at its top.</summary>
    public string Folder => RelativePath.LastIndexOf('/') is var slash and > 0 ? RelativePath[..slash] : "";
}

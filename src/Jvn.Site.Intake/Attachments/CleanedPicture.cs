namespace Jvn.Site.Intake.Attachments;

/// <summary>What became of a picture: its bytes without metadata, or the offset where it stopped making sense.</summary>
public readonly record struct CleanedPicture
{
    /// <summary>Null when the picture is broken.</summary>
    public byte[]? Bytes { get; private init; }

    /// <summary>The offset of the first part that is wrong.</summary>
    public int BrokenAt { get; private init; }

    public static CleanedPicture Sound(byte[] bytes) => new() { Bytes = bytes };

    public static CleanedPicture Broken(int offset) => new() { BrokenAt = offset };
}

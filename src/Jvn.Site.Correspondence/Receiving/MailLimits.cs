namespace Jvn.Site.Correspondence.Receiving;

/// <summary>How much mail is still mail. They are held before MIME is parsed, so that no file costs more than a multiple of its size.</summary>
public static class MailLimits
{
    public const int FileBytes = 16 * 1024 * 1024;

    public const int Messages = 1_000;

    /// <summary>One mail: a mebibyte of text, encrypted and armored, with room to spare.</summary>
    public const int MessageBytes = 4 * 1024 * 1024;

    /// <summary>What was decrypted.</summary>
    public const int ClearBytes = 1024 * 1024;

    public const int Depth = 8;

    public const int Parts = 64;

    /// <summary>Lines that could begin a part.</summary>
    internal const int Boundaries = 400;

    /// <summary>Lines that could be headers.</summary>
    internal const int Headers = 2_000;

    /// <summary>One header with the lines that continue it.</summary>
    internal const int HeaderBytes = 16 * 1024;

    internal const int LineBytes = 64 * 1024;
}

namespace Jvn.Site.Intake.Reading;

/// <summary>How much input is still input. Beyond these a finding names the limit; nothing is read, parsed or kept.</summary>
public static class Limits
{
    public const int FileBytes = 256 * 1024;

    /// <summary>Of a sealed file: as much text, in letters of armor, for many readers.</summary>
    public const int SealedBytes = 2 * 1024 * 1024;

    public const int LineBytes = 8 * 1024;

    public const int AttachmentBytes = 10 * 1024 * 1024;

    /// <summary>Levels of maps and lists in front matter; the deepest real one is four.</summary>
    public const int YamlDepth = 8;

    /// <summary>So many slips of one file are told; then reading stops.</summary>
    public const int YamlFaults = 10;

    /// <summary>Entries of one list: the largest real advisory names 285 vendors.</summary>
    public const int ListEntries = 2_000;

    /// <summary>Characters of a title, a name or another line of text.</summary>
    public const int LineCharacters = 500;

    /// <summary>Characters of a vendor's comment.</summary>
    public const int CommentCharacters = 20_000;

    public const int FolderDepth = 8;

    public const int Entries = 500_000;
}

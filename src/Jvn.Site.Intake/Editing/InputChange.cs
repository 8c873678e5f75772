using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Editing;

/// <summary>What an edit does to one file of the input. It is tried in memory first, and written by <see cref="EditedFile"/>.</summary>
/// <param name="File">The file as it will be; its <see cref="InputEntry.FullPath"/> is where its bytes lie until then.</param>
public abstract record InputChange(InputEntry File)
{
    /// <summary>A file that is there reads otherwise.</summary>
    /// <param name="Before">The bytes from which the edit was made.</param>
    public sealed record Rewritten(InputEntry File, byte[] Before) : InputChange(File);

    /// <summary>A file that is not there yet.</summary>
    public sealed record Made(InputEntry File) : InputChange(File);

    /// <summary>A file that will be there no more.</summary>
    /// <param name="Before">The bytes that it has.</param>
    public sealed record Deleted(InputEntry File, byte[] Before) : InputChange(File);

    /// <summary>A file gets another name.</summary>
    /// <param name="Former">What it was called, relative to the input folder.</param>
    /// <param name="FormerPath">The same as diagnostics name it.</param>
    public sealed record Renamed(InputEntry File, string Former, string FormerPath) : InputChange(File);
}

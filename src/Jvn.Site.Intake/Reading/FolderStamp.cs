using System.Collections.Immutable;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Reading;

/// <summary>By what an input folder is known again, without opening a file: names, lengths and times of all that is in it.</summary>
public sealed class FolderStamp
{
    private readonly ImmutableArray<FileStamp> files;

    private FolderStamp(ImmutableArray<FileStamp> files) => this.files = files;

    public static FolderStamp Of(string folder) => new([.. InputFolder.List(folder, new DiagnosticBag()).Select(InputFolder.StampOf)]);

    public bool IsSameAs(FolderStamp other) => files.SequenceEqual(other.files);
}

using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Reading;
using Xunit;

namespace Jvn.Site.Intake.Tests.Editing;

/// <summary>A file is written whole or not at all, and never over somebody else's change.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class EditedFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jvn-edit-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void It_has_the_new_bytes_and_the_old_mode_and_nothing_is_left_beside_it()
    {
        var path = Path.Combine(folder, "case-1.md");
        File.WriteAllText(path, "before");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Assert.True(EditedFile.Write(Edited(path, "after"u8.ToArray()), "before"u8));
        Assert.Equal("after", File.ReadAllText(path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(path));
        Assert.Equal(["case-1.md"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_that_was_changed_meanwhile_stays_as_it_is()
    {
        var path = Path.Combine(folder, "case-1.md");
        File.WriteAllText(path, "somebody else's");
        Assert.False(EditedFile.Write(Edited(path, "after"u8.ToArray()), "before"u8));
        Assert.Equal("somebody else's", File.ReadAllText(path));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void A_new_file_is_made_with_its_folders_and_never_over_another_one()
    {
        var path = Path.Combine(folder, "2027", "case-1.md");
        Assert.True(EditedFile.Create(path, "one"u8.ToArray()));
        Assert.False(EditedFile.Create(path, "two"u8.ToArray()));
        Assert.Equal("one", File.ReadAllText(path));
        Assert.Single(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void A_file_that_was_changed_meanwhile_is_not_deleted()
    {
        var path = Path.Combine(folder, "case-1.md");
        File.WriteAllText(path, "somebody else's");
        Assert.False(EditedFile.Delete(Edited(path, []), "before"u8));
        Assert.True(File.Exists(path));
        Assert.True(EditedFile.Delete(Edited(path, []), File.ReadAllBytes(path)));
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void Nothing_is_renamed_over_something_else()
    {
        var (one, two) = (Path.Combine(folder, "one.md"), Path.Combine(folder, "two.md"));
        File.WriteAllText(one, "1");
        File.WriteAllText(two, "2");
        Assert.False(EditedFile.Rename(one, two));
        Assert.Equal("2", File.ReadAllText(two));
        Assert.True(EditedFile.Rename(one, Path.Combine(folder, "three.md")));
        Assert.Equal(["three.md", "two.md"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static InputEntry Edited(string path, byte[] bytes) => new(path, "input/case-1.md", "case-1.md") { Edited = bytes };
}

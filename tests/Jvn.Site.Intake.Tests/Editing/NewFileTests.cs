using Jvn.Site.Intake.Editing;
using Xunit;

namespace Jvn.Site.Intake.Tests.Editing;

public sealed class NewFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jvn-edit-").FullName;

    private string Target => Path.Combine(folder, "advisories", "2026", "new.md");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_new_file_is_made_with_its_folders_and_nothing_is_left_beside_it()
    {
        Assert.True(EditedFile.Create(Target, "text"u8.ToArray()));
        Assert.Equal("text", File.ReadAllText(Target));
        Assert.Equal([Target], Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void What_lies_there_stays_as_it_is()
    {
        Assert.True(EditedFile.Create(Target, "one"u8.ToArray()));
        Assert.False(EditedFile.Create(Target, "two"u8.ToArray()));
        Assert.Equal("one", File.ReadAllText(Target));
        Directory.CreateDirectory(Target + ".d");
        Assert.False(EditedFile.Create(Target + ".d", "two"u8.ToArray()));
        File.CreateSymbolicLink(Target + ".l", "/nowhere");
        Assert.False(EditedFile.Create(Target + ".l", "two"u8.ToArray()));
        Assert.Equal("/nowhere", new FileInfo(Target + ".l").LinkTarget);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Target)!, "new.md"));
        Assert.DoesNotContain(Directory.GetFiles(folder, "*", SearchOption.AllDirectories), file =>
            Path.GetFileName(file).StartsWith(".jvn-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_many_that_make_one_file_one_does()
    {
        for (var round = 0; round < 50; round++)
        {
            var target = Target + round;
            var made = await Task.WhenAll(Enumerable.Range(0, 16).Select(n => Task.Run(() => EditedFile.Create(target, [(byte)('a' + n)]))));
            Assert.Equal((byte)('a' + Assert.Single(Enumerable.Range(0, 16), n => made[n])), Assert.Single(File.ReadAllBytes(target)));
        }
    }
}

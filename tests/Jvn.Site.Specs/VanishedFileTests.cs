using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Xunit;

namespace Jvn.Site.Specs;

/// <summary>JVN1001: a file that cannot be read. No spec can hold one, because a privileged user may read every file.</summary>
public sealed class VanishedFileTests
{
    [Fact]
    public void A_file_that_is_gone_when_it_is_read_is_reported()
    {
        using var site = SpecSite.Make([SpecInput.Parse("input/site.yml", "feed-length: 20")]);
        var bag = new DiagnosticBag();
        var file = Assert.Single(InputFolder.List(site.Input, bag));
        File.Delete(file.FullPath);

        Assert.Null(InputFolder.ReadText(file, bag));

        Assert.Equal("JVN1001", Assert.Single(bag.Sorted()).Rule.Id);
    }
}

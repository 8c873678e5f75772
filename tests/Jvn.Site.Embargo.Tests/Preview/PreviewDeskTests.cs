using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Preview;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Preview;

/// <summary>What a preview shows of an input that changes under it.</summary>
public sealed class PreviewDeskTests
{
    private static readonly PreviewView Then = new(PreviewInput.Due, IsEverything: false);

    [Fact]
    public void What_is_withheld_is_seen_as_of_its_instant_and_with_everything_only()
    {
        using var input = new PreviewInput();
        var desk = Open(input);
        Assert.Null(desk.At(PreviewView.Now).Read(PreviewInput.Withheld));
        Assert.Null(desk.At(new PreviewView(PreviewInput.Due.AddSeconds(-1), IsEverything: false)).Read(PreviewInput.Withheld));
        Assert.NotNull(desk.At(Then).Read(PreviewInput.Withheld));
        Assert.NotNull(desk.At(PreviewView.Everything).Read(PreviewInput.Withheld));
        Assert.Equal([PreviewInput.Due], desk.Pending);
        Assert.Equal("advisories/case-7f3a.md", desk.At(Then).SourceOf(PreviewInput.Withheld)!.RelativePath);
        Assert.Equal(PreviewInput.Due, desk.At(Then).SourceOf(PreviewInput.Withheld + "100001/")!.From);
        Assert.Equal("vendors/acme.yml", desk.At(Then).SourceOf("/en/vendor/100001/")!.RelativePath);
    }

    [Fact]
    public void A_page_is_marked_as_withheld_when_readers_do_not_see_it_as_it_is_shown()
    {
        using var input = new PreviewInput();
        var desk = Open(input);
        bool IsWithheld(PreviewView view, string address) => desk.IsWithheld(view, address, desk.At(view).Read(address)!);
        Assert.False(IsWithheld(PreviewView.Now, "/"));
        Assert.False(IsWithheld(Then, "/about/"));
        Assert.False(IsWithheld(Then, PreviewInput.Released));
        Assert.True(IsWithheld(Then, PreviewInput.Withheld));
        Assert.True(IsWithheld(PreviewView.Everything, "/"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_leaves_the_pages_as_they_were_and_is_told()
    {
        using var input = new PreviewInput();
        var desk = Open(input);
        var told = new List<News>();
        desk.Changed += () => told.Add(desk.Newest);
        input.Replace("advisories/JVN11111111.md", "title:", "titel:");
        desk.Refresh();
        Assert.Equal(1, desk.Newest.Version);
        Assert.True(desk.Newest.ShowsEarlier);
        Assert.Contains(desk.Newest.Findings!.ForCheck, finding => finding.Diagnostic.Rule == DiagnosticCatalog.UnknownKey
            && finding.Diagnostic.Location.Line == 3);
        Assert.NotNull(desk.At(PreviewView.Now).Read(PreviewInput.Released));

        input.Replace("advisories/JVN11111111.md", "titel: 架空", "title: 実在");
        desk.Refresh();
        Assert.Equal(2, desk.Newest.Version);
        Assert.False(desk.Newest.ShowsEarlier);
        Assert.Empty(desk.Newest.Findings!.ForCheck);
        Assert.Contains("実在CMS", Encoding.UTF8.GetString(desk.At(PreviewView.Now).Read(PreviewInput.Released)!), StringComparison.Ordinal);
        Assert.Equal(3, told.Count); // the fault; the new pages at once; what is wrong with them
    }

    [Fact]
    public void A_folder_that_is_moved_away_and_comes_back_is_shown_again()
    {
        using var input = new PreviewInput();
        var desk = Open(input);
        Assert.False(desk.IsOutOfDate);
        Directory.Move(input.Folder, input.Folder + "-moved");
        Assert.True(desk.IsOutOfDate);
        desk.Refresh();
        Assert.True(desk.Newest.ShowsEarlier);
        Assert.NotNull(desk.At(PreviewView.Now).Read(PreviewInput.Released));
        Directory.Move(input.Folder + "-moved", input.Folder);
        desk.Refresh();
        Assert.Equal(2, desk.Newest.Version);
        Assert.False(desk.Newest.ShowsEarlier);
    }

    [Fact]
    public void Every_save_is_seen_also_one_of_the_same_length_in_the_same_moment()
    {
        using var input = new PreviewInput();
        var desk = Open(input);
        for (var save = 0; save < 200; save++)
        {
            input.Replace("advisories/JVN11111111.md", $"架空{save % 10}", "架空");
            input.Replace("advisories/JVN11111111.md", "title: 架空", $"title: 架空{(save + 1) % 10}");
            desk.Refresh();
            Assert.Contains($"架空{(save + 1) % 10}CMS", Encoding.UTF8.GetString(desk.At(PreviewView.Now).Read(PreviewInput.Released)!),
                StringComparison.Ordinal);
        }

        Assert.Equal(201, desk.Newest.Version);
    }

    [Fact]
    public void A_save_that_leaves_length_and_time_as_they_were_is_seen()
    {
        using var input = new PreviewInput();
        var desk = Open(input);
        var (file, changedAt) = (input.At("advisories/JVN11111111.md"), DateTime.UnixEpoch.AddYears(60));
        File.SetLastWriteTimeUtc(file, changedAt);
        desk.Refresh();
        input.Replace("advisories/JVN11111111.md", "架空", "実在");
        File.SetLastWriteTimeUtc(file, changedAt);
        desk.Refresh();
        Assert.Contains("実在CMS", Encoding.UTF8.GetString(desk.At(PreviewView.Now).Read(PreviewInput.Released)!), StringComparison.Ordinal);
    }

    private static PreviewDesk Open(PreviewInput input)
    {
        var desk = new PreviewDesk(input.Folder, Checkout.At("theme"), new FixedClock(PreviewInput.Now));
        desk.Refresh();
        Assert.Empty(desk.Newest.Findings!.ForCheck.Where(finding => finding.IsError));
        return desk;
    }
}

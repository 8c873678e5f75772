using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Attachments;
using Jvn.Site.Intake.Reading;
using Xunit;

namespace Jvn.Site.Intake.Tests.Attachments;

public sealed class AttachmentCleanerTests
{
    [Theory]
    [InlineData("a.svg", "<svg/>", "JVN4062")]
    [InlineData("a.html", "x", "JVN4062")]
    [InlineData("a", "x", "JVN4062")]
    [InlineData("a.png.exe", "x", "JVN4062")]
    [InlineData("図.png", "x", "JVN4061")]
    [InlineData(".png", "x", "JVN4061")]
    [InlineData("../a.png", "x", "JVN4061")]
    [InlineData("index.txt", "x", "JVN4061")]
    [InlineData("INDEX", "x", "JVN4061")]
    [InlineData("a.png\n", "x", "JVN4061")]
    [InlineData("a.png", "x", "JVN4064")]
    [InlineData("a.jpeg", "x", "JVN4065")]
    [InlineData("a.pdf", "x", "JVN4068")]
    public void What_may_not_be_published_is_refused(string name, string content, string id)
    {
        var bag = new DiagnosticBag();
        Assert.Null(AttachmentCleaner.Clean(name, Encoding.UTF8.GetBytes(content), new SourceLocation("a.md", 3, 4), bag));
        var finding = Assert.Single(bag.Sorted());
        Assert.Equal((id, 3, 4), (finding.Rule.Id, finding.Location.Line, finding.Location.Column));
    }

    [Theory]
    [InlineData("a.txt", "あ\r\nb\t")]
    [InlineData("A.CSV", "\uFEFFa,b\n")]
    [InlineData("indexes.pdf", "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj")]
    public void What_is_fine_stays_as_it_is(string name, string content)
    {
        var bag = new DiagnosticBag();
        var bytes = Encoding.UTF8.GetBytes(content);
        Assert.Equal(bytes, AttachmentCleaner.Clean(name, bytes, new SourceLocation("a.md"), bag)!.Value.ToArray());
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void A_text_must_be_UTF8()
    {
        var bag = new DiagnosticBag();
        Assert.Null(AttachmentCleaner.Clean("a.csv", new byte[] { 0x61, 0x82, 0xA0 }, new SourceLocation("a.md"), bag));
        Assert.Equal("'a.csv' is not UTF-8 (at byte 2).", bag.Sorted().Single().Message(DiagnosticLanguage.English));
    }

    [Fact]
    public void The_place_of_a_forbidden_character_is_said()
    {
        var bag = new DiagnosticBag();
        Assert.Null(AttachmentCleaner.Clean("a.txt", "a\nあ\u200B"u8.ToArray(), new SourceLocation("a.txt"), bag));
        var finding = Assert.Single(bag.Sorted());
        Assert.Equal("JVN4067", finding.Rule.Id);
        Assert.Equal(new SourceLocation("a.txt", 2, 2), finding.Location);
        Assert.Equal("'a.txt' holds the character U+200B, which is not allowed.", finding.Message(DiagnosticLanguage.English));
    }

    [Fact]
    public void A_pdf_is_published_without_its_author()
    {
        var bag = new DiagnosticBag();
        Assert.Equal("%PDF-1.4 <</Author( )>>"u8.ToArray(),
            AttachmentCleaner.Clean("a.pdf", "%PDF-1.4 <</Author(x)>>"u8.ToArray(), new SourceLocation("a.md"), bag)!.Value.ToArray());
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void A_large_file_is_refused()
    {
        var bag = new DiagnosticBag();
        Assert.Null(AttachmentCleaner.Clean("a.txt", new byte[Limits.AttachmentBytes + 1], new SourceLocation("a.md"), bag));
        Assert.Equal("JVN4063", bag.Sorted().Single().Rule.Id);
    }
}

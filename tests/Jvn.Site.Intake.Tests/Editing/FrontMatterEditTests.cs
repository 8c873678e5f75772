using System.Text;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Reading;
using Xunit;

namespace Jvn.Site.Intake.Tests.Editing;

/// <summary>An edit changes its key, and not a byte beside it.</summary>
public sealed class FrontMatterEditTests
{
    private const string At = "2027-01-01T12:00:00+09:00";

    [Theory]
    [InlineData("release-at: 2026-11-20T12:00:00+09:00     # 一般公表日時", $"release-at: {At}     # 一般公表日時")]
    [InlineData("release-at:   2026-11-20T12:00:00+09:00   ", $"release-at:   {At}   ")]
    [InlineData("release-at: \"2026-11-20T12:00:00+09:00\" # x", $"release-at: {At} # x")]
    [InlineData("release-at: '2026-11-20T12:00:00+09:00'", $"release-at: {At}")]
    [InlineData("\"release-at\": 2026-11-20T12:00:00+09:00", $"\"release-at\": {At}")]
    [InlineData("release-at: |\n  2026-11-20T12:00:00+09:00\n\n# below", $"release-at: {At}\n\n# below")]
    [InlineData("release-at:\n  2026-11-20T12:00:00+09:00\n# below", $"release-at:\n  {At}\n# below")]
    [InlineData("release-at:", $"release-at: {At}")]
    [InlineData("release-at: # none yet", $"release-at: {At}")]
    public void A_value_is_replaced(string before, string after) => Same(after, Before(before).Set("release-at", At));

    [Theory]
    [InlineData("release-at: 2026-11-20T12:00:00+09:00 # x\n# of the next key\nurgent: true",
        "release-at: 2026-11-20T12:00:00+09:00 # x\nnew: 1\n# of the next key\nurgent: true")]
    [InlineData("release-at: |\n  2026-11-20T12:00:00+09:00\n\nurgent: true", "release-at: |\n  2026-11-20T12:00:00+09:00\nnew: 1\n\nurgent: true")]
    [InlineData("release-at:\n  - a: 1\n    b: {c: [1,\n      2]}   # 終わり\n\n# next\nurgent: true",
        "release-at:\n  - a: 1\n    b: {c: [1,\n      2]}   # 終わり\nnew: 1\n\n# next\nurgent: true")]
    public void A_new_key_stands_below_another(string before, string after) => Same(after, Before(before).Set("new", "1", after: "release-at"));

    [Theory]
    [InlineData("comment: |\n  a\n\n  b\n# last", "comment: |\n  a\n\n  b\n# last\nnew: 1")]
    [InlineData("a: 1\n", "a: 1\n\nnew: 1")]
    public void A_new_key_stands_at_the_end(string before, string after) => Same(after, Before(before).Set("new", "1"));

    [Theory]
    [InlineData("a: 1", "a: 1\nlist:\n  - {x: 9}")]
    [InlineData("list: [] # none", "list: [{x: 9}] # none")]
    [InlineData("list: [{x: \"]\"}] # ] more", "list: [{x: \"]\"}, {x: 9}] # ] more")]
    [InlineData("list: [{x: 1},]", "list: [{x: 1}, {x: 9}]")]
    [InlineData("list:\n  - {x: 1}   # one\n  # about nothing\nb: 1", "list:\n  - {x: 1}   # one\n  - {x: 9}\n  # about nothing\nb: 1")]
    [InlineData("list:\n- x: 1\n  y: \"a\n    b\"\nb: 1", "list:\n- x: 1\n  y: \"a\n    b\"\n- {x: 9}\nb: 1")]
    [InlineData("list:\n  - x: |\n      long\n      text\n\nb: 1", "list:\n  - x: |\n      long\n      text\n  - {x: 9}\n\nb: 1")]
    public void An_item_is_added_to_a_list(string before, string after) => Same(after, Before(before).Append("list", "{x: 9}"));

    [Fact]
    public void Line_ends_and_a_byte_order_mark_stay()
    {
        var edit = FrontMatterEdit.Open(File, [0xEF, 0xBB, 0xBF, .. "---\r\na: 1\r\nrelease-at: x\r\n---\r\n本文\r\n"u8])!;
        var edited = edit.Set("release-at", At)!.Set("new", "1")!.Append("list", "{x: 9}")!;
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes($"---\r\na: 1\r\nrelease-at: {At}\r\nnew: 1\r\nlist:\r\n  - {{x: 9}}\r\n---\r\n本文\r\n")],
            edited.File.Edited!);
    }

    [Fact]
    public void Keys_that_are_indented_stay_so() => Same("  a: 1\n  release-at: 2\n  new: 1", Before("  a: 1\n  release-at: 2").Set("new", "1"));

    [Theory]
    [InlineData("{a: 1}")]
    [InlineData("a: [}")]
    [InlineData("")]
    [InlineData("- a")]
    public void What_cannot_be_read_for_certain_is_not_edited(string frontMatter) =>
        Assert.Null(FrontMatterEdit.Open(File, Encoding.UTF8.GetBytes($"---\n{frontMatter}\n---\n本文\n")));

    [Fact]
    public void Quoted_words_read_as_they_were_written()
    {
        const string Words = "\"#: ' \\ {[ 理由 - & * ! | > % @ `";
        var bag = new Diagnostics.DiagnosticBag();
        var root = Yaml.YamlReader.Read("x", $"a: [{QuotedText.Of(Words)}, 1]", 1, bag).Root!;
        Assert.Equal(Words, Assert.IsType<Yaml.YamlNode.Scalar>(Assert.IsType<Yaml.YamlNode.List>(root.Entries[0].Value).Items[0]).Value);
        Assert.False(bag.HasErrors);
    }

    private static InputEntry File { get; } = new("x.md", "input/x.md", "x.md");

    private static FrontMatterEdit Before(string frontMatter) => FrontMatterEdit.Open(File, Encoding.UTF8.GetBytes(Whole(frontMatter)))!;

    private static string Whole(string frontMatter) => $"---\n{frontMatter}\n---\n## 概要\n\nrelease-at: 本文\n";

    private static void Same(string frontMatter, FrontMatterEdit? edit) => Assert.Equal(Whole(frontMatter), Encoding.UTF8.GetString(edit!.File.Edited!));
}

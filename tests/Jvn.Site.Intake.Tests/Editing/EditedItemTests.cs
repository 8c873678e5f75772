using System.Text;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Reading;
using Xunit;

namespace Jvn.Site.Intake.Tests.Editing;

/// <summary>A key of a list item is edited in the style in which the item is written, and not a byte beside it.</summary>
public sealed class EditedItemTests
{
    [Theory]
    [InlineData("list:\n  - vendor: a   # 一\n    status: unknown # まだ\n  - vendor: b", "list:\n  - vendor: a   # 一\n    status: x # まだ\n  - vendor: b")]
    [InlineData("list:\n  - status: |\n      a\n\n      b\n    vendor: a\n# next", "list:\n  - status: x\n    vendor: a\n# next")]
    [InlineData("list:\n- vendor: a\n\n# of b\n- vendor: b", "list:\n- vendor: a\n  status: x\n\n# of b\n- vendor: b")]
    [InlineData("list:\n  - vendor: a\n    history:\n      - {at: 1}   # 終\n\n# next\nurgent: true",
        "list:\n  - vendor: a\n    status: x\n    history:\n      - {at: 1}   # 終\n\n# next\nurgent: true")]
    [InlineData("list:\n  - {vendor: a}  # 一\n  - {vendor: b}", "list:\n  - {vendor: a, status: x}  # 一\n  - {vendor: b}")]
    [InlineData("list: [{vendor: a, status: unknown, z: 1}, {vendor: b}]", "list: [{vendor: a, status: x, z: 1}, {vendor: b}]")]
    [InlineData("list: [{ vendor: a, # {、\n  z: [1, 2], }, {vendor: b}]", "list: [{ vendor: a, status: x, # {、\n  z: [1, 2], }, {vendor: b}]")]
    public void A_key_is_set(string before, string after) => Same(after, Item(before).Set("status", "x", after: "vendor"));

    [Theory]
    [InlineData("list: [vendor: a]")]
    [InlineData("list: [{vendor: a, status: }]")]
    public void What_would_not_say_what_was_meant_is_not_written(string before) => Assert.Null(Item(before).Set("status", "x"));

    [Theory]
    [InlineData("list:\n  - vendor: a\n  - vendor: b", "list:\n  - vendor: a\n    comment: |\n      一行目\n\n        \"二\": # 三\n  - vendor: b")]
    [InlineData("list: [{vendor: a}]", "list: [{vendor: a, comment: \"一行目\\n\\n  \\\"二\\\": # 三\"}]")]
    [InlineData("list:\n  - vendor: a\n    comment: x\n    url: y", "list:\n  - vendor: a\n    comment: |\n      一行目\n\n        \"二\": # 三\n    url: y")]
    [InlineData("list:\n  - {vendor: a, \"x\": {y: 1}, z: [1, 2]} # 一\n  - vendor: b",
        "list:\n  - vendor: a # 一\n    comment: |\n      一行目\n\n        \"二\": # 三\n    x: {y: 1}\n    z: [1, 2]\n  - vendor: b")]
    [InlineData("list:\n  -   {vendor: a, comment: 'x, y'}", "list:\n  -   vendor: a\n      comment: |\n        一行目\n\n          \"二\": # 三")]
    [InlineData("list:\n  - {vendor: a, # 一\n    x: y}",
        "list:\n  - {vendor: a, comment: \"一行目\\n\\n  \\\"二\\\": # 三\", # 一\n    x: y}")]
    public void A_text_of_several_lines_is_set(string before, string after) =>
        Same(after, Item(before).SetText("comment", "一行目\r\n  \r\n  \"二\": # 三\n\n", after: "vendor"));

    [Fact]
    public void A_text_that_begins_with_spaces_keeps_them() =>
        Same("list:\n  - vendor: a\n    comment: |2\n        一\n      二", Item("list:\n  - vendor: a").SetText("comment", "  一\n二"));

    [Theory]
    [InlineData("list:\n  - vendor: a\n# b\n  - vendor: b", "list:\n  - vendor: a\n    history:\n      - {at: 9}\n# b\n  - vendor: b")]
    [InlineData("list:\n  - vendor: a\n    history:\n    - {at: 1} # 一\n    url: y",
        "list:\n  - vendor: a\n    history:\n    - {at: 1} # 一\n    - {at: 9}\n    url: y")]
    [InlineData("list:\n  - vendor: a\n    history: []\n    url: y", "list:\n  - vendor: a\n    history: [{at: 9}]\n    url: y")]
    [InlineData("list: [{vendor: a, history: [{at: 1}]}]", "list: [{vendor: a, history: [{at: 1}, {at: 9}]}]")]
    [InlineData("list: [{vendor: a}]", "list: [{vendor: a, history: [{at: 9}]}]")]
    public void An_item_is_added(string before, string after) => Same(after, Item(before).Append("history", "{at: 9}"));

    [Theory]
    [InlineData("list:\n  # 一\n  - {at: 1}\n  - {at: 5}", "list:\n  # 一\n  - {at: 1}\n  - {at: 3}\n  - {at: 5}")]
    [InlineData("list: [{at: 1}, {at: 5}]", "list: [{at: 1}, {at: 3}, {at: 5}]")]
    [InlineData("list:\n  - {at: 1}", "list:\n  - {at: 1}\n  - {at: 3}")]
    public void An_item_is_put_in_its_place(string before, string after) => Same(after, Open(before).Insert("list", 1, "{at: 3}"));

    [Theory]
    [InlineData("a: 1\nkey: |\n  x\n\n  y\n# b\nb: 2", "a: 1\n# b\nb: 2")]
    [InlineData("a: 1\nb: 2", "a: 1\nb: 2")]
    public void A_key_is_taken_away(string before, string after) => Same(after, Open(before).Remove("key"));

    [Theory]
    [InlineData("a: 1\nkey: 2 # 二\nb: 3", "key:\n  - x # 一\n  - y\nz: 9", "a: 1\nkey:\n  - x # 一\n  - y\nb: 3")]
    [InlineData("a: 1\nkey: 2\nb: 3", "z: 9", "a: 1\nb: 3")]
    public void A_key_is_taken_over_from_another_file(string before, string other, string after) =>
        Same(after, Open(before).TakeOver("key", Open(other), after: "a"));

    private static FrontMatterEdit Open(string frontMatter) =>
        FrontMatterEdit.Open(new InputEntry("x.md", "input/x.md", "x.md"), Encoding.UTF8.GetBytes($"---\n{frontMatter}\n---\n本文\n"))!;

    private static EditedItem Item(string frontMatter) => Open(frontMatter).Item("list", 0)!;

    private static void Same(string frontMatter, FrontMatterEdit? edit) =>
        Assert.Equal($"---\n{frontMatter}\n---\n本文\n", Encoding.UTF8.GetString(edit!.File.Edited!));
}

using System.Text;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;
using static Jvn.Site.Embargo.Tests.Editing.EditedInput;

namespace Jvn.Site.Embargo.Tests.Editing;

/// <summary><c>jvn new</c>: what it writes is whole, withheld, says nothing, and passes the check but for what an editor must still write.</summary>
public sealed class NewCommandTests : IDisposable
{
    private const string Headings =
        "## 概要\n\n## 影響を受けるシステム\n\n## 詳細情報\n\n## 想定される影響\n\n## 対策方法\n\n## JPCERT/CCからの補足情報\n\n## JPCERT/CCによる脆弱性分析結果\n\n## 謝辞\n";

    // A Monday, in the evening.
    private static readonly DateTimeOffset Now = new(2027, 3, 1, 20, 0, 0, TimeSpan.FromHours(9));
    private readonly EditedInput input = new();

    public void Dispose() => input.Dispose();

    [Fact]
    public async Task An_advisory_has_a_free_number_a_name_that_tells_nothing_and_all_headings()
    {
        input.Put("2027/case-00ff.md", Advisory().Replace(Id, "JVN#00000007", StringComparison.Ordinal));
        input.Work.Chance = new FixedChance(7, 1234567, 0xFF, 0x7F3A);
        var outcome = await input.Done(Now, "new", "advisory", "--title", "架空CMS: 脆弱性 #1", "--vendor", "株式会社架空", "--vendor", "ベータ製作所");
        var bytes = File.ReadAllBytes(Path.Combine(input.Work.Input, "advisories/2027/case-7f3a.md"));
        Assert.Equal(
            "---\nid: JVN#01234567\ntitle: \"架空CMS: 脆弱性 #1\"\nrelease-at: 2027-03-12T12:00:00+09:00\nhandling-started: 2027-03-01\nvendors:\n" +
            "  - vendor: acme\n    status: unknown\n  - vendor: beta\n    status: unknown\n---\n" + Headings,
            new UTF8Encoding(false, true).GetString(bytes));
        Assert.Contains("the first Friday", outcome.Results, StringComparison.Ordinal);
        Assert.Contains("JVN2060", outcome.Results, StringComparison.Ordinal);
        Assert.Contains("jvn check --strict", outcome.Results, StringComparison.Ordinal);
        Assert.Equal(0, (await input.Work.CheckAsync(Now)).Code);
        Assert.DoesNotContain("JVN1024", (await input.Work.CheckAsync(Now, "--strict")).Results, StringComparison.Ordinal);
        Assert.False((await input.Site(Now)).Has("jp/JVN01234567/index.html"));
    }

    [Theory]
    [InlineData("jvnvu", "JVNVU#90000005")]
    [InlineData("jvnta", "JVNTA#90000005")]
    [InlineData("jvn", "JVN#00000005")]
    public async Task Each_series_has_its_own_form(string system, string id)
    {
        input.Work.Chance = new FixedChance(5, 1);
        await input.Done(Now, "new", "advisory", "--title", "題", "--system", system);
        Assert.Contains($"\nid: {id}\n", input.Read("2027/case-0001.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_machine_draws_what_nobody_foresees()
    {
        for (var i = 0; i < 8; i++)
            await input.Done(Now, "new", "advisory", "--title", $"題{i}");
        var ids = Directory.GetFiles(Path.Combine(input.Work.Input, "advisories/2027")).Select(file => File.ReadLines(file).ElementAt(1)).ToHashSet();
        Assert.Equal(8, ids.Count);
        Assert.Equal(0, (await input.Work.CheckAsync(Now)).Code);
    }

    [Theory]
    [InlineData("--title", "advisory")]
    [InlineData("--title", "translation", Id)]
    [InlineData("--text", "revision", Id)]
    [InlineData("--vendor", "notice")]
    [InlineData("--attempt", "notice", "--vendor", "acme", "--title", "題")]
    [InlineData("--since", "notice", "--vendor", "acme", "--title", "題", "--reason", "no-contact-means")]
    [InlineData("--name", "vendor")]
    [InlineData("--key", "vendor", "--name", "試験")]
    public async Task Where_nobody_can_be_asked_the_missing_option_is_named(string option, params string[] arguments)
    {
        input.Put("JVN87654321.md", Advisory());
        await input.Unchanged(2, $"{option} is missing", After, ["new", .. arguments]);
        var terminal = new ScriptedTerminal(80, "答え");
        input.Work.Terminal = terminal;
        await input.Unchanged(2, $"{option} is missing", After, ["new", .. arguments, "--no-input"]);
        Assert.Empty(terminal.Asked);
    }

    [Fact]
    public async Task On_a_terminal_it_asks_until_the_answer_will_do()
    {
        var terminal = new ScriptedTerminal(80, "", "新しい脆弱性", "架空ソフト", "acme", "");
        input.Work.Terminal = terminal;
        input.Work.Chance = new FixedChance(1, 2);
        await input.Done(Now, "new", "advisory");
        Assert.Contains("title: 新しい脆弱性\n", input.Read("2027/case-0002.md"), StringComparison.Ordinal);
        Assert.Contains("  - vendor: acme\n", input.Read("2027/case-0002.md"), StringComparison.Ordinal);
        Assert.Contains("did you mean acme", terminal.Asked[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_has_the_headings_in_English_and_of_what_is_out_already_an_instant_of_its_own()
    {
        input.Put("JVN87654321.md", Advisory());
        await input.Done(Before, "new", "translation", Id, "--title", "Acme CMS vulnerable to cross-site scripting");
        var expected = "---\ntitle: Acme CMS vulnerable to cross-site scripting\n---\n## Overview\n\n## Products Affected\n\n## Description\n\n## Impact\n\n" +
            "## Solution\n\n## JPCERT/CC Addendum\n\n## Vulnerability Analysis by JPCERT/CC\n\n## Credit\n";
        Assert.Equal(expected, input.Read("JVN87654321.en.md"));
        await input.Unchanged(3, "is there already", Before, "new", "translation", Id, "--title", "x");
        File.Delete(Path.Combine(input.Work.Input, "advisories/JVN87654321.en.md"));
        var site = await input.Site(After);
        await input.Done(After, "new", "translation", Id, "--title", "Acme CMS vulnerable to cross-site scripting");
        Assert.Equal(expected.Replace("scripting\n", "scripting\nrelease-at: 2027-06-11T12:00:00+09:00\n", StringComparison.Ordinal),
            input.Read("JVN87654321.en.md"));
        Assert.Null((await input.Site(After)).DifferenceTo(site));
    }

    [Fact]
    public async Task A_revision_is_a_copy_that_comes_out_later_with_an_entry_of_the_history()
    {
        var current = Advisory(rows: "  - vendor: acme # 一社\n    status: unknown\n").Replace("action:", "early-release: {at: " + Release +
            ", planned: 2027-05-02T12:00:00+09:00, reason: 理由}\naction:", StringComparison.Ordinal);
        input.Put("JVN87654321.md", current);
        input.Put("JVN87654321.en.md", "---\ntitle: Title\nrelease-at: 2027-05-03T12:00:00+09:00\n---\n## Overview\n\nx\n\n" +
            "## Products Affected\n## Description\n## Impact\n## Solution\n\nx\n\n## JPCERT/CC Addendum\n## Vulnerability Analysis by JPCERT/CC\n## Credit\n");
        await input.Unchanged(3, "not released yet", Before, "new", "revision", Id, "--text", "更新");
        var site = await input.Site(After);
        await input.Done(After, "new", "revision", Id, "--text", "［概要］を更新しました", "--text-en", "Updated [Overview]");
        Assert.Equal(
            current.Replace($"early-release: {{at: {Release}, planned: 2027-05-02T12:00:00+09:00, reason: 理由}}\n", "", StringComparison.Ordinal)
                .Replace(Release, "2027-06-11T12:00:00+09:00", StringComparison.Ordinal).Replace("history: []",
                    "history: [{at: 2027-06-11T12:00:00+09:00, text: {ja: \"［概要］を更新しました\", en: \"Updated [Overview]\"}}]", StringComparison.Ordinal),
            input.Read("JVN87654321.next.md"));
        Assert.Equal(input.Read("JVN87654321.en.md").Replace("release-at: 2027-05-03T12:00:00+09:00\n", "", StringComparison.Ordinal),
            input.Read("JVN87654321.next.en.md"));
        Assert.Null((await input.Site(After)).DifferenceTo(site));
        Assert.Equal(0, (await input.Work.CheckAsync(After)).Code);
        await input.Unchanged(3, "jvn promote", After, "new", "revision", Id, "--text", "更新");
        Assert.DoesNotContain(".next", (await input.Unchanged(3, "JVN8006", After, "new", "revision", Id, "--text", "更新", "--redact")).Results,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_a_pending_revision_it_is_that_which_is_translated()
    {
        input.Put("JVN87654321.md", Advisory());
        input.Put("JVN87654321.next.md", Advisory("2027-07-01T12:00:00+09:00", history: "{at: 2027-07-01T12:00:00+09:00, text: {ja: 更新, en: Updated}}"));
        await input.Done(After, "new", "translation", Id, "--title", "Title");
        Assert.StartsWith("---\ntitle: Title\n---\n## Overview\n", input.Read("JVN87654321.next.en.md"), StringComparison.Ordinal);
        Assert.False(input.Has("JVN87654321.en.md"));
        Assert.Equal(0, (await input.Work.CheckAsync(After)).Code);
    }

    [Fact]
    public async Task A_notice_comes_out_when_the_three_months_are_over()
    {
        input.Work.Put("input/vendors/acme.yml", "number: 1\nname: 架空\nunreachable: {since: 2027-02-20, reason: no-reply, name-listed-at: " +
            "2027-02-21T12:00:00+09:00, product-listed-at: 2027-02-22T12:00:00+09:00, products: [{name: 製品}]}\n");
        input.Work.Chance = new FixedChance(3, 4);
        string[] begun = ["new", "notice", "--vendor", "架空", "--title", "架空の製品における脆弱性"];
        await input.Done(Now, [.. begun, "--attempt", "2027-02-25:post", "--attempt", "2027-02-20:メール"]);
        Assert.Equal(
            "---\nid: JVN#00000003\nkind: unreachable\ntitle: 架空の製品における脆弱性\nrelease-at: 2027-05-21T12:00:00+09:00\nvendors:\n  - vendor: acme\ncontact:\n" +
            "  since: 2027-02-20\n  reason: no-reply\n  attempts:\n    - {on: 2027-02-20, by: メール}\n    - {on: 2027-02-25, by: post}\n---\n" +
            Headings.Replace("## 対策方法\n\n", "", StringComparison.Ordinal),
            input.Read("2027/case-0004.md"));
        Assert.Equal(0, (await input.Work.CheckAsync(Now)).Code);
        input.Work.Chance = new FixedChance(5, 6, 7, 8);
        await input.Unchanged(1, "JVN2082", Now, [.. begun, "--attempt", "2027-02-20:email", "--release-at", "2027-05-20T12:00:00+09:00"]);
        await input.Unchanged(1, "JVN2083", Now, [.. begun, "--attempt", "2027-02-20:掲示板"]);
    }

    [Theory]
    [InlineData("acme-works", "--name", "試験株式会社", "--name-en", "Acme Works Co., Ltd.")]
    [InlineData("foo", "--name", "FOO 株式会社")]
    [InlineData("shiken", "--name", "試験株式会社", "--key", "shiken")]
    public async Task A_vendor_has_a_free_number_and_a_key_from_its_name(string key, params string[] arguments)
    {
        input.Work.Chance = new FixedChance(23456, 1);
        await input.Done(Now, ["new", "vendor", "--kana", "しｹﾝ", .. arguments]);
        var text = File.ReadAllText(Path.Combine(input.Work.Input, $"vendors/{key}.yml"));
        Assert.StartsWith("number: 100001\nname: ", text, StringComparison.Ordinal);
        Assert.EndsWith("\nkana: シケン\n", text, StringComparison.Ordinal);
        Assert.Equal(0, (await input.Work.CheckAsync(Now)).Code);
        var isNamed = arguments.Contains("--key");
        await input.Unchanged(isNamed ? 3 : 2, isNamed ? "JVN8006" : "--key", Now, ["new", "vendor", "--kana", "シケン", "--no-input", .. arguments]);
    }

    [Fact]
    public async Task A_key_that_Windows_cannot_have_is_not_proposed() =>
        await input.Unchanged(2, "--key", Now, "new", "vendor", "--kana", "コン", "--name", "コン", "--name-en", "Con Inc.", "--no-input");

    [Fact]
    public async Task Nothing_is_said_of_what_is_withheld_where_others_read()
    {
        var outcome = await input.Done(Now, "new", "advisory", "--title", "題", "--redact");
        Assert.Equal("Changed one file.\n", outcome.Results);
    }

    [Theory]
    [InlineData("--name", "../x")]
    [InlineData("--name", "CON")]
    [InlineData("--id", "JVN#1")]
    [InlineData("--release-at", "2027-05-20")]
    [InlineData("--vendor", "なし")]
    public async Task What_cannot_be_meant_is_wrong_usage(params string[] arguments) =>
        await input.Unchanged(2, arguments[0] is "--vendor" ? "jvn new vendor" : "", Now, ["new", "advisory", "--title", "題", .. arguments]);
}

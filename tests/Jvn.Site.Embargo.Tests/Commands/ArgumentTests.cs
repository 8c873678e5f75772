using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Commands;

/// <summary>What is typed is what is meant: no argument reads a file or talks to the parser, and nothing is checked but what was named.</summary>
public sealed class ArgumentTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2027, 5, 1, 12, 0, 0, TimeSpan.FromHours(9));
    private readonly Workplace work = new();

    public ArgumentTests()
    {
        work.Put("input/vendors/acme.yml", "number: 123456\nname: 架空\nkana: カクウ\n");
        work.Put("input/advisories/2027/JVN87654321.md", TinySite.Advisory("JVN#87654321", "2027-04-01T12:00:00+09:00"));
        work.Put("secret.txt", "secret-words");
    }

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task An_at_sign_puts_no_file_into_a_public_reason()
    {
        var path = Path.Combine(work.Root, "secret.txt");
        var outcome = await work.RunAsync(Now, "withdraw", "JVN#87654321", "--input", work.Input, "--reason", "@" + path);
        Assert.True(outcome.Code == 0, outcome.ToString());
        var text = File.ReadAllText(Path.Combine(work.Input, "advisories/2027/JVN87654321.md"));
        Assert.Contains("@" + path, text);
        Assert.DoesNotContain("secret-words", text);
    }

    [Fact]
    public async Task An_at_sign_that_names_no_file_is_a_word()
    {
        var outcome = await work.RunAsync(Now, "correct", "JVN#87654321", "--input", work.Input, "--note", "@types の誤り");
        Assert.True(outcome.Code == 0, outcome.ToString());
    }

    [Theory]
    [InlineData("[diagram]")]
    [InlineData("[suggest]")]
    [InlineData("[env:CI=1]")]
    public async Task Brackets_are_no_instruction(string directive)
    {
        var outcome = await work.RunAsync(Now, directive, "check", "--input", work.Input, "--lang", "en");
        Assert.True(outcome.Code == 2 || outcome == await work.CheckAsync(Now), outcome.ToString());
    }

    [Fact]
    public async Task A_path_that_is_no_part_of_the_input_is_wrong_usage()
    {
        Directory.CreateDirectory(Path.Combine(work.Root, "other/advisories"));
        Directory.CreateDirectory(Path.Combine(work.Input, "advisories/2099"));
        foreach (var path in new[] { "other", "other/advisories", "secret.txt", "input/advisories/2099" })
        {
            var outcome = await work.CheckAsync(Now, Path.Combine(work.Root, path));
            Assert.True(outcome is { Code: 2, Results: "" }, $"{path}: {outcome}");
            Assert.Contains("is no part of the input", outcome.Errors);
        }
    }

    [Fact]
    public async Task A_path_within_the_input_or_around_it_is_looked_at()
    {
        work.Put("input/advisories/2027/JVN87654322.md", "broken");
        foreach (var (path, code) in new[] { (".", 1), ("input", 1), ("input/advisories", 1), ("input/advisories/2027/JVN87654321.md", 0),
            ("input/vendors/", 0) })
        {
            var outcome = await work.CheckAsync(Now, Path.Combine(work.Root, path));
            Assert.True(outcome.Code == code, $"{path}: {outcome}");
        }
    }

    [Theory]
    [InlineData("input", ".")]
    [InlineData("input/advisories/2027", "../..")]
    public async Task The_input_is_the_nearest_folder_above_that_has_settings(string folder, string shown)
    {
        work.Put("input/advisories/2027/JVN87654322.md", "broken");
        var environment = new Dictionary<string, string> { ["JVN_ROOT"] = Checkout.At() };
        var child = await Child.RunAsync(Path.Combine(work.Root, folder), environment, "dotnet", Child.Program, "check", "--lang", "en", ".");
        Assert.Equal(1, child.Outcome.Code);
        Assert.StartsWith($"{shown}/advisories/2027/JVN87654322.md:1:1: error", child.Outcome.Results);
    }

    [Fact]
    public async Task Elsewhere_the_input_is_that_of_the_checkout_and_holds_nothing_of_the_working_directory()
    {
        var environment = new Dictionary<string, string> { ["JVN_ROOT"] = Checkout.At() };
        var child = await Child.RunAsync(work.Root, environment, "dotnet", Child.Program, "check", "--lang", "en", ".");
        Assert.Equal(2, child.Outcome.Code);
        Assert.Equal("", child.Outcome.Results);
    }

    [Fact]
    public async Task A_strict_check_refuses_what_no_finished_text_has()
    {
        var text = TinySite.Advisory("JVN#87654321", "2027-04-01T12:00:00+09:00");
        work.Put("input/advisories/2027/JVN87654321.md", text.Replace("## 概要\n\n文", "## 概要\n\n文 TODO", StringComparison.Ordinal));
        var loose = await work.CheckAsync(Now);
        Assert.True(loose.Code == 0 && loose.Results.Contains(": warning JVN2037", StringComparison.Ordinal), loose.ToString());
        var strict = await work.CheckAsync(Now, "--strict");
        Assert.True(strict.Code == 1 && strict.Results.Contains(": error JVN2037", StringComparison.Ordinal), strict.ToString());
        Assert.Contains("1 error, 0 warnings.", strict.Results);
        Assert.Equal(0, (await work.BuildAsync(Now)).Code);
    }
}

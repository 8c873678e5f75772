using Jvn.Site.Cli.Git;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Commands;

/// <summary><c>jvn check --staged</c> sees what the next commit has, wherever that differs from the disk.</summary>
public sealed class CheckStagedTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2027, 5, 1, 12, 0, 0, TimeSpan.FromHours(9));
    private readonly Workplace work = new();
    private readonly Repository repository;

    public CheckStagedTests()
    {
        work.Put("input/vendors/acme.yml", "number: 123456\nname: 架空\nkana: カクウ\n");
        work.Put("input/advisories/2027/JVN87654321.md", Text("JVN#87654321"));
        work.Put("elsewhere.txt", "");
        repository = Repository.Init(work.Root);
        repository.Git("add", "input", "elsewhere.txt");
        repository.Git("commit", "--quiet", "-m", "first");
    }

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task Nothing_staged_is_nothing_to_report()
    {
        work.Put("input/advisories/2027/JVN87654322.md", "broken");
        work.Put("elsewhere.txt", "changed");
        repository.Git("add", "elsewhere.txt");
        var outcome = await Staged();
        Assert.Equal(new Outcome(0, "Nothing of the input is staged.\n", ""), outcome);
    }

    /// <summary>What is staged as it was committed is read once, and parsed once: the memory of what was parsed knows bytes by their identity.</summary>
    [Fact]
    public void What_does_not_change_is_read_once()
    {
        work.Put("input/vendors/acme.yml", "number: 123457\nname: 架空\nkana: カクウ\n");
        repository.Git("add", "input");
        var folder = GitFolder.Find(work.Input)!;
        var blobs = new GitBlobs(folder);
        var committed = StagedInput.ReadCommitted(folder, blobs, new DiagnosticBag());
        var staged = StagedInput.Read(folder, blobs, new DiagnosticBag()).Files;
        Assert.Equal(committed.Select(file => file.Path), staged.Select(file => file.Path));
        Assert.Equal(["acme.yml"],
            committed.Zip(staged).Where(pair => !ReferenceEquals(pair.First.Edited, pair.Second.Edited)).Select(pair => pair.First.Name));
    }

    [Fact]
    public async Task What_is_staged_counts_and_not_what_lies_on_the_disk()
    {
        work.Put("input/advisories/2027/JVN87654322.md", "broken");
        repository.Git("add", "input");
        work.Put("input/advisories/2027/JVN87654322.md", Text("JVN#87654322"));
        var broken = await Staged();
        Assert.True(broken is { Code: 1 } && broken.Results.Contains("JVN87654322.md:1:1: error JVN1012", StringComparison.Ordinal), broken.ToString());
        repository.Git("add", "input");
        work.Put("input/advisories/2027/JVN87654322.md", "broken");
        Assert.Equal(0, (await Staged()).Code);
        File.Delete(Path.Combine(work.Input, "advisories/2027/JVN87654322.md"));
        Assert.Equal(0, (await Staged()).Code);
    }

    [Fact]
    public async Task What_was_wrong_before_and_is_not_touched_is_not_told()
    {
        work.Put("input/advisories/2027/JVN87654322.md", "broken");
        repository.Git("add", "input");
        repository.Git("commit", "--quiet", "-m", "broken");
        work.Put("input/advisories/2027/JVN87654323.md", Text("JVN#87654323"));
        repository.Git("add", "input");
        var outcome = await Staged();
        Assert.True(outcome is { Code: 0 } && !outcome.Results.Contains("87654322", StringComparison.Ordinal), outcome.ToString());
    }

    [Fact]
    public async Task A_vendor_that_goes_is_missed_in_files_that_stay()
    {
        repository.Git("rm", "--quiet", "input/vendors/acme.yml");
        var outcome = await Staged();
        Assert.True(outcome is { Code: 1 } && outcome.Results.Contains("JVN87654321.md", StringComparison.Ordinal), outcome.ToString());
        Assert.Contains("JVN2050", outcome.Results);
    }

    [Fact]
    public async Task A_file_under_another_name_is_where_it_is()
    {
        repository.Git("mv", "input/advisories/2027/JVN87654321.md", "input/advisories/2027/JVN11111111.md");
        var outcome = await Staged();
        Assert.True(outcome is { Code: 1 } && outcome.Results.Contains("JVN11111111.md", StringComparison.Ordinal), outcome.ToString());
        Assert.DoesNotContain("JVN87654321.md:", outcome.Results);
    }

    [Fact]
    public async Task A_link_is_refused_as_on_the_disk()
    {
        File.CreateSymbolicLink(Path.Combine(work.Input, "vendors/other.yml"), "acme.yml");
        repository.Git("add", "input");
        File.Delete(Path.Combine(work.Input, "vendors/other.yml"));
        var outcome = await Staged();
        Assert.True(outcome is { Code: 1 } && outcome.Results.Contains("vendors/other.yml:1:1: error JVN1007", StringComparison.Ordinal), outcome.ToString());
    }

    [Fact]
    public async Task A_conflict_is_an_error_of_its_own()
    {
        Conflict();
        var outcome = await Staged();
        Assert.True(outcome is { Code: 1 } && outcome.Results.Contains("JVN87654321.md:1:1: error JVN8041", StringComparison.Ordinal), outcome.ToString());
    }

    [Fact]
    public async Task A_file_that_is_announced_only_is_no_part_of_a_commit()
    {
        work.Put("input/advisories/2027/JVN87654322.md", "broken");
        repository.Git("add", "-N", "input/advisories/2027/JVN87654322.md");
        Assert.Equal("Nothing of the input is staged.\n", (await Staged()).Results);
        work.Put("input/vendors/acme.yml", "number: 123456\nname: 架空社\nkana: カクウ\n");
        repository.Git("add", "input/vendors");
        Assert.Equal(0, (await Staged()).Code);
    }

    [Fact]
    public async Task Before_the_first_commit_everything_that_is_added_is_staged()
    {
        var fresh = Repository.Init(Path.Combine(work.Root, "fresh"));
        File.WriteAllText(Path.Combine(fresh.Folder, "site.yml"), "base-url: nowhere\n");
        fresh.Git("add", ".");
        var outcome = await work.RunAsync(Now, "check", "--staged", "--input", fresh.Folder, "--lang", "en");
        Assert.True(outcome is { Code: 1 } && outcome.Results.Contains("site.yml:1:11: error JVN2023", StringComparison.Ordinal), outcome.ToString());
    }

    [Fact]
    public async Task Names_with_blanks_quotes_and_kanji_are_found()
    {
        work.Put("input/advisories/2027/検討 \"中\".md", "broken");
        repository.Git("add", "input");
        Assert.Contains("検討 \"中\".md:1:1: error", (await Staged()).Results);
    }

    [Fact]
    public async Task Outside_of_a_repository_it_is_wrong_usage()
    {
        Directory.Delete(Path.Combine(work.Root, ".git"), recursive: true);
        var outcome = await Staged();
        Assert.True(outcome.Code == 2 && outcome.Errors.Contains("lies in no git repository", StringComparison.Ordinal), outcome.ToString());
    }

    private void Conflict()
    {
        const string Path = "input/advisories/2027/JVN87654321.md";
        repository.Git("checkout", "--quiet", "-b", "other");
        work.Put(Path, Text("JVN#87654321").Replace("更新する", "更新する。甲", StringComparison.Ordinal));
        repository.Git("commit", "--quiet", "-am", "a");
        repository.Git("checkout", "--quiet", "main");
        work.Put(Path, Text("JVN#87654321").Replace("更新する", "更新する。乙", StringComparison.Ordinal));
        repository.Git("commit", "--quiet", "-am", "b");
        Assert.NotEqual(0, repository.TryGit("merge", "other").Code);
    }

    private Task<Outcome> Staged() => work.CheckAsync(Now, "--staged");

    private static string Text(string id) => TinySite.Advisory(id, "2027-04-01T12:00:00+09:00");
}

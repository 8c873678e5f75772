using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Commands;

/// <summary><c>jvn hooks</c>: git itself runs what was installed.</summary>
public sealed class HooksTests : IDisposable
{
    private readonly Workplace work = new();
    private readonly Repository repository;

    public HooksTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Git's shell starts the program of these tests on Linux and macOS only.");
        work.Put("work tree/input/site.yml", "base-url: https://jvn.example.jp/\nname: 脆弱性対策情報\noperator: 架空調整機関\n");
        work.Put("work tree/input/vendors/acme.yml", "number: 123456\nname: 架空\nkana: カクウ\nregistration: none\n");
        repository = Repository.Init(Path.Combine(work.Root, "work tree"));
        repository.Git("add", ".");
        repository.Git("commit", "--quiet", "-m", "first");
        foreach (var remote in new[] { "private", "public" })
        {
            Repository.Init(Path.Combine(work.Root, remote));
            repository.Git("remote", "add", remote, Path.Combine(work.Root, remote));
        }
    }

    private string Hook => Path.Combine(repository.Folder, ".git/hooks/pre-commit");

    public void Dispose() => work.Dispose();

    [Fact]
    public void A_commit_with_an_error_is_refused_and_one_without_goes_through()
    {
        Install();
        work.Put("work tree/input/vendors/other.yml", "number: many\n");
        repository.Git("add", ".");
        var refused = repository.TryGit("commit", "-m", "second");
        Assert.NotEqual(0, refused.Code);
        Assert.Contains("input/vendors/other.yml:1:9: error JVN2027", refused.ToString());
        work.Put("work tree/input/vendors/other.yml", "number: 123457\nname: 架空社\nkana: カクウシャ\nregistration: none\n");
        var accepted = repository.TryGit("commit", "--quiet", "-am", "second");
        Assert.Equal(new Outcome(0, "", ""), accepted);

        // From a folder further down, and of named files only: git then has another index.
        work.Put("work tree/input/vendors/other.yml", "number: many\n");
        Assert.NotEqual(0, new Repository(Path.Combine(repository.Folder, "input")).TryGit("commit", "-m", "third", "vendors/other.yml").Code);
    }

    [Fact]
    public void The_input_goes_to_allowed_remotes_only()
    {
        Install();
        var refused = repository.TryGit("push", "private", "HEAD:refs/heads/x");
        Assert.True(refused.Code != 0 && refused.Errors.Contains("jvn hooks install --allow private", StringComparison.Ordinal), refused.ToString());
        Install("--allow", "private");
        repository.Git("push", "--quiet", "private", "HEAD:refs/heads/x");
        Assert.NotEqual(0, repository.TryGit("push", "public", "HEAD:refs/heads/x").Code);
        Assert.NotEqual(0, repository.TryGit("push", Path.Combine(work.Root, "public"), "HEAD:refs/heads/x").Code);
        repository.Git("push", "--quiet", "private", ":refs/heads/x");
        Install("--allow", Path.Combine(work.Root, "public") + "/");
        repository.Git("push", "--quiet", "public", "HEAD:refs/heads/x");
    }

    [Fact]
    public void What_has_never_held_the_input_goes_anywhere()
    {
        Install();
        repository.Git("checkout", "--quiet", "--orphan", "site");
        repository.Git("rm", "-rq", "--cached", ".");
        File.WriteAllText(Path.Combine(repository.Folder, "index.html"), "");
        repository.Git("add", "index.html");
        repository.Git("commit", "--quiet", "--no-verify", "-m", "site");
        repository.Git("push", "--quiet", "public", "HEAD:refs/heads/site");
        Assert.NotEqual(0, repository.TryGit("push", "public", "main:refs/heads/main").Code);
        repository.Git("checkout", "--quiet", "-f", "main");
        repository.Git("rm", "-rq", "input");
        repository.Git("commit", "--quiet", "--no-verify", "-m", "gone");
        Assert.NotEqual(0, repository.TryGit("push", "public", "main:refs/heads/main").Code); // its history still holds it
    }

    [Fact]
    public void A_password_in_an_address_is_neither_kept_nor_shown()
    {
        repository.Git("remote", "set-url", "private", "https://editor:geheim@git.example.jp/input.git");
        var outcome = Install("--allow", "private");
        Assert.DoesNotContain("geheim", outcome.ToString());
        Assert.Equal("https://git.example.jp/input", repository.Git("config", "--get-all", "jvn.allowed-remote").Trim());
        repository.Git("config", "--unset-all", "jvn.allowed-remote");
        const string Address = "https://editor:geheim@git.example.jp/input.git";
        var hook = repository.Run("sh", "-c", $"echo x $(git rev-parse HEAD) | sh .git/hooks/pre-push {Address} {Address}");
        Assert.True(hook.Code == 1 && hook.Errors.Contains("--allow https://git.example.jp/input", StringComparison.Ordinal), hook.ToString());
        Assert.DoesNotContain("geheim", hook.ToString());
    }

    [Fact]
    public void A_foreign_hook_stays_and_nothing_is_written()
    {
        File.WriteAllText(Hook, "#!/bin/sh\nexit 0\n");
        var outcome = repository.Jvn("hooks", "install", "--input", "input");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("check --staged --quiet --input 'input' || exit 1", outcome.Errors);
        Assert.Equal("#!/bin/sh\nexit 0\n", File.ReadAllText(Hook));
        Assert.False(File.Exists(Path.Combine(repository.Folder, ".git/hooks/pre-push")));
        Assert.Equal(0, repository.Jvn("hooks", "uninstall", "--input", "input").Code);
        Assert.True(File.Exists(Hook));
    }

    [Fact]
    public void Ours_are_removed_without_a_trace()
    {
        Install();
        Install();
        Assert.Equal(0, repository.Jvn("hooks", "uninstall", "--input", "input").Code);
        Assert.False(File.Exists(Hook));
        Assert.Contains("There was no hook", repository.Jvn("hooks", "uninstall", "--input", "input").Results);
    }

    [Fact]
    public void A_folder_of_hooks_of_its_own_is_used_and_one_for_all_repositories_is_not()
    {
        repository.Git("config", "core.hooksPath", ".hooks");
        Install();
        Assert.True(File.Exists(Path.Combine(repository.Folder, ".hooks/pre-commit")));
        repository.Git("config", "--unset", "core.hooksPath");
        repository.Git("config", "--global", "core.hooksPath", Path.Combine(work.Root, "everywhere"));
        var outcome = repository.Jvn("hooks", "install", "--input", "input");
        Assert.True(outcome.Code == 2 && !Directory.Exists(Path.Combine(work.Root, "everywhere")), outcome.ToString());
    }

    [Fact]
    public void Another_work_tree_has_them_too()
    {
        Install();
        var other = Path.Combine(work.Root, "other");
        repository.Git("worktree", "add", "--quiet", other, "-b", "other");
        work.Put("other/input/vendors/other.yml", "number: many\n");
        var tree = new Repository(other);
        tree.Git("add", ".");
        var refused = tree.TryGit("commit", "-m", "second");
        Assert.True(refused.Code != 0 && refused.ToString().Contains("JVN2027", StringComparison.Ordinal), refused.ToString());
    }

    [Fact]
    public void A_program_that_has_moved_is_missed()
    {
        Install();
        File.WriteAllText(Hook, File.ReadAllText(Hook).Replace("jvn.dll", "nowhere.dll", StringComparison.Ordinal));
        work.Put("work tree/a", "");
        repository.Git("add", ".");
        var refused = repository.TryGit("commit", "-m", "second");
        Assert.True(refused.Code != 0 && refused.Errors.Contains("run 'jvn hooks install' again", StringComparison.Ordinal), refused.ToString());
    }

    [Fact]
    public void The_doctor_knows_what_is_installed_allowed_committed_and_pushed()
    {
        repository.Git("remote", "remove", "public");
        Assert.Contains("look here: the hooks", Doctor().Results);
        Install("--allow", "private");
        repository.Git("push", "--quiet", "-u", "private", "HEAD:refs/heads/x");
        var good = Doctor().Results;
        Assert.Contains("ok: the git hooks are installed", good);
        Assert.Contains("ok: remote 'private' is allowed", good);
        Assert.Contains("ok: every commit is pushed", good);
        Assert.Contains("ok: every change of the input is committed", good);
        work.Put("work tree/input/vendors/other.yml", "number: 9\n");
        repository.Git("commit", "--quiet", "--allow-empty", "--no-verify", "-m", "more");
        var worse = Doctor().Results;
        Assert.Contains("look here: commits that are not pushed: 1", worse);
        Assert.Contains("look here: changes that are not committed: 1", worse);
    }

    /// <summary>Of whoever runs git, whatever the language of whoever installed them.</summary>
    [Theory]
    [InlineData("JVN_LANG=ja LANG=C", true)]
    [InlineData("JVN_LANG=en LANG=ja_JP.UTF-8", false)]
    [InlineData("JVN_LANG= LC_ALL= LC_MESSAGES= LANG=ja_JP.UTF-8", true)]
    [InlineData("JVN_LANG= LC_ALL=C LANG=ja_JP.UTF-8", false)]
    public void They_speak_one_language(string variables, bool isJapanese)
    {
        Install();
        File.WriteAllText(Hook, File.ReadAllText(Hook).Replace("jvn.dll", "nowhere.dll", StringComparison.Ordinal));
        foreach (var script in new[] { ".git/hooks/pre-commit", ".git/hooks/pre-push public /public" })
        {
            var told = repository.Run("sh", "-c", $"(echo x $(git rev-parse HEAD)) 2>/dev/null | env {variables} sh {script}");
            Assert.True(told.Code == 1, told.ToString());
            Assert.Equal(isJapanese, told.Errors.Any(letter => letter is >= 'ぁ' and <= 'ん'));
            Assert.All(told.Errors.TrimEnd().Split('\n'), line => Assert.StartsWith("jvn: ", line));
        }
    }

    private Outcome Doctor() => repository.Jvn("doctor", "--input", "input");

    private Outcome Install(params string[] options)
    {
        var outcome = repository.Jvn(["hooks", "install", "--input", "input", .. options]);
        Assert.True(outcome.Code == 0, outcome.ToString());
        return outcome;
    }
}

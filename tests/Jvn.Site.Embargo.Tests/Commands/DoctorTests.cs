using System.Text.Json;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Commands;

/// <summary><c>jvn doctor</c> tells what is wrong, and how to put it right.</summary>
public sealed class DoctorTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2027, 5, 1, 12, 0, 0, TimeSpan.FromHours(9));
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task Each_line_has_a_state_and_what_is_not_well_a_remedy()
    {
        var outcome = await Doctor("--input", work.Input, "--theme", Workplace.Theme);
        Assert.Equal(0, outcome.Code);
        Assert.All(outcome.Lines, line => Assert.Matches("^(ok|look here): .+[.4]$", line));
    }

    [Fact]
    public async Task What_is_missing_is_wrong()
    {
        var outcome = await Doctor("--input", work.Root, "--theme", work.Root, "--format", "json");
        Assert.Equal(1, outcome.Code);
        var checks = JsonDocument.Parse(outcome.Results).RootElement.GetProperty("checks").EnumerateArray().ToList();
        Assert.Equal(["input", "theme"], checks.Where(check => check.GetProperty("state").GetString() == "wrong").Select(check =>
            check.GetProperty("name").GetString()));
        Assert.All(checks.Where(check => check.GetProperty("state").GetString() != "ok"), check => Assert.NotNull(check.GetProperty("fix").GetString()));
    }

    [Fact]
    public async Task A_clock_behind_the_last_commit_is_wrong()
    {
        var repository = Repository.Init(work.Root);
        repository.Git("commit", "--quiet", "--allow-empty", "-m", "ahead", "--date", "2027-05-01T12:00:00+09:00");
        var at = DateTimeOffset.Parse(repository.Git("log", "-1", "--format=%cI").Trim(), System.Globalization.CultureInfo.InvariantCulture);
        string[] arguments = ["doctor", "--lang", "en", "--input", work.Input, "--theme", Workplace.Theme];
        Assert.Equal(0, (await work.RunAsync(at, arguments)).Code);
        var outcome = await work.RunAsync(at.AddMinutes(-6), arguments);
        Assert.True(outcome.Code == 1 && outcome.Results.Contains("wrong: the clock", StringComparison.Ordinal), outcome.ToString());
    }

    [Fact]
    public async Task Others_are_kept_from_a_private_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Folders have no modes.");
        File.SetUnixFileMode(work.Root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Contains("ok: other users cannot read", (await Doctor("--input", work.Input, "--theme", Workplace.Theme)).Results);
    }

    /// <summary>Where the input lies, what its remotes are called, how much is not committed, and what a key is.</summary>
    [Theory]
    [InlineData("en", "text")]
    [InlineData("ja", "text")]
    [InlineData("ja", "json")]
    public async Task Nothing_confidential_is_said_where_others_read(string language, string format)
    {
        var repository = Repository.Init(work.Root);
        repository.Git("add", "input");
        repository.Git("commit", "--quiet", "-m", "first");
        repository.Git("remote", "add", "himitsu", Path.Combine(work.Root, "elsewhere"));
        repository.Git("remote", "add", "naisho", Path.Combine(work.Root, "elsewhere"));
        work.Put("input/advisories/case-1.md", "x");
        work.Variables["JVN_SIGNING_KEY"] = "no key";
        string[] arguments = ["doctor", "--input", work.Input, "--theme", Workplace.Theme, "--lang", language, "--format", format];
        var open = await work.RunAsync(Now, arguments);
        Assert.All(new[] { work.Root, "himitsu" }, word => Assert.Contains(word, open.Results, StringComparison.Ordinal));
        var redacted = await work.RunAsync(Now, [.. arguments, "--redact"]);
        Assert.All(new[] { work.Root, "himitsu", "naisho", "case-1", "committed: 1", "1 件" },
            word => Assert.DoesNotContain(word, redacted.Results, StringComparison.Ordinal));
        Assert.Equal(open.Code, redacted.Code);
        if (format == "text")
            Assert.Equal(redacted.Lines.Distinct(), redacted.Lines);
        work.Variables["CI"] = "true";
        Assert.Equal(redacted.Results, (await work.RunAsync(Now, arguments)).Results);
    }

    private Task<Outcome> Doctor(params string[] options) => work.RunAsync(Now, ["doctor", "--lang", "en", .. options]);
}

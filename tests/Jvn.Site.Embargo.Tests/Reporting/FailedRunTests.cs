using System.Text.Json;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Reporting;

/// <summary>After a fault of the machine or wrong usage no format looks as if all were well.</summary>
public sealed class FailedRunTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2027, 5, 1, 12, 0, 0, TimeSpan.FromHours(9));
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    // The theme is missing, so that a run that has begun to report ends in a fault.
    private Task<Outcome> FailAsync(string format) =>
        work.RunAsync(Now, "build", "--input", work.Input, "--theme", Path.Combine(work.Root, "no-theme"), "--output", work.Output, "--format", format,
            "--lang", "en");

    [Fact]
    public async Task Json_says_that_the_run_failed()
    {
        var outcome = await FailAsync("json");
        Assert.Equal(4, outcome.Code);
        var failed = JsonDocument.Parse(outcome.Results).RootElement.GetProperty("failed");
        Assert.Equal(4, failed.GetProperty("exitCode").GetInt32());
        Assert.Equal(outcome.Errors.Trim(), $"jvn: {failed.GetProperty("message").GetString()}.");
    }

    [Fact]
    public async Task Sarif_says_that_the_run_failed()
    {
        var outcome = await FailAsync("sarif");
        Assert.Equal(4, outcome.Code);
        var invocation = JsonDocument.Parse(outcome.Results).RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(4, invocation.GetProperty("exitCode").GetInt32());
    }

    [Fact]
    public async Task Workflow_commands_say_that_the_run_failed()
    {
        var outcome = await FailAsync("github");
        Assert.Equal(4, outcome.Code);
        Assert.Contains("::error title=jvn::", outcome.Results);
    }

    [Fact]
    public async Task Json_says_so_of_wrong_usage_that_shows_in_the_run()
    {
        var outcome = await work.CheckAsync(Now, "--format", "json", work.Root + "/..");
        Assert.Equal(0, outcome.Code);
        outcome = await work.CheckAsync(Now, "--format", "json", "/");
        Assert.Equal(0, outcome.Code);
        Directory.CreateDirectory(Path.Combine(work.Root, "other"));
        outcome = await work.CheckAsync(Now, "--format", "json", Path.Combine(work.Root, "other"));
        Assert.Equal(2, outcome.Code);
        Assert.Equal(2, JsonDocument.Parse(outcome.Results).RootElement.GetProperty("failed").GetProperty("exitCode").GetInt32());
    }
}

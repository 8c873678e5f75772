using System.Diagnostics;
using System.Text.RegularExpressions;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>What operators copy works where it is copied to.</summary>
public sealed partial class DeploymentTests : IDisposable
{
    private const string Analyze = "/usr/bin/systemd-analyze";

    private readonly string folder = Directory.CreateTempSubdirectory("jvn-deploy-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Systemd_finds_no_fault_in_the_units()
    {
        Assert.SkipUnless(File.Exists(Analyze), "systemd-analyze is not installed");
        foreach (var unit in Directory.EnumerateFiles(Checkout.At("src", "deploy", "systemd"), "jvn-*")
            .Where(path => !path.EndsWith(".md", StringComparison.Ordinal)))
            File.WriteAllText(Path.Combine(folder, Path.GetFileName(unit)), File.ReadAllText(unit)
                .Replace("/opt/jvn-site/jvn", "/bin/true", StringComparison.Ordinal).Replace("/etc/jvn/alarm", "/bin/true", StringComparison.Ordinal));
        var (code, said) = Run(Analyze, ["verify", .. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)]);
        Assert.Equal((0, ""), (code, said));
    }

    [Theory]
    [InlineData("jvn-publish.service", 20)]
    [InlineData("jvn-probe.service", 20)]
    [InlineData("jvn-key.service", 20)]
    [InlineData("jvn-mirror.service", 20)]
    public void A_service_may_do_little(string unit, int tenths)
    {
        Assert.SkipUnless(File.Exists(Analyze), "systemd-analyze is not installed");
        var (code, said) = Run(Analyze, ["security", "--offline=true", "--no-pager", $"--threshold={tenths}", Checkout.At("src", "deploy", "systemd", unit)]);
        Assert.True(code == 0, said);
    }

    [Fact]
    public void No_schedule_depends_on_a_release()
    {
        var timer = File.ReadAllText(Checkout.At("src", "deploy", "systemd", "jvn-publish.timer"));
        Assert.Contains("OnCalendar=*-*-* *:*:00\nAccuracySec=1us\nRandomizedDelaySec=0\n", timer);
        Assert.All(["github/publish.yml", "gitlab/.gitlab-ci.yml", "systemd/jvn-publish.service"], path =>
        {
            var publish = PublishCommand().Matches(File.ReadAllText(Checkout.At(["src", "deploy", .. path.Split('/')])));
            Assert.NotEmpty(publish);
            Assert.All(publish, command => Assert.All(["--redact", "--pull", "--wait "], option => Assert.Contains(option, command.Value)));
        });
    }

    [Fact]
    public void Workflows_name_actions_by_their_commits_and_ask_for_no_more_than_reading()
    {
        var workflows = Directory.EnumerateFiles(Checkout.At(".github", "workflows"), "*.yml")
            .Concat(Directory.EnumerateFiles(Checkout.At("src", "deploy", "github"), "*.yml")).ToList();
        Assert.Equal(3, workflows.Count);
        foreach (var text in workflows.Select(File.ReadAllText))
        {
            Assert.All(Uses().Matches(text), action => Assert.Matches(@"@[0-9a-f]{40} # v[0-9.]+$", action.Value));
            Assert.Contains("\npermissions:\n  contents: read\n", text);
            Assert.DoesNotMatch(@"\$\{\{ *(github\.(event|head_ref)|inputs)", text);
        }
    }

    [Fact]
    public void An_installed_program_brings_its_theme_and_needs_no_checkout()
    {
        var (code, said) = Run("dotnet",
            ["publish", Checkout.At("src", "Jvn.Site.Cli"), "-c", "Release", "--no-build", "-o", folder, "--nologo", "-v", "quiet"]);
        Assert.True(code == 0, said);
        File.Delete(Path.Combine(folder, "jvn.pdb"));
        (code, said) = Run(Path.Combine(folder, "jvn"), ["build", "--input", Checkout.At("input"), "--output", Path.Combine(folder, "site"), "--lang", "en"]);
        Assert.True(code == 0, said);
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(folder, "site", "assets"), "site.*.css"));
    }

    private (int Code, string Said) Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var variable in new[] { "CI", "JVN_ROOT" })
            start.Environment.Remove(variable);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return (process.ExitCode, said);
    }

    [GeneratedRegex(@"^.*/jvn publish .*$", RegexOptions.Multiline)]
    private static partial Regex PublishCommand();

    [GeneratedRegex(@"uses: \S+.*$", RegexOptions.Multiline)]
    private static partial Regex Uses();
}

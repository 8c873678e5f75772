using System.Diagnostics;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>What <c>src/deploy/package</c> makes installs and starts where there is no checkout. It takes minutes: <c>./test --long</c> runs it.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jvn-package-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact(Explicit = true)]
    public void The_package_of_the_tool_installs_from_a_folder_and_builds_a_site()
    {
        var (code, said) = Run(Checkout.At("src", "deploy", "package"), "--to", folder, "tool");
        Assert.True(code == 0, said);
        File.WriteAllText(Path.Combine(folder, "nuget.config"),
            $"<configuration><packageSources><clear /><add key=\"here\" value=\"{folder}/tool\" /></packageSources></configuration>");
        var installed = Run("dotnet", "tool", "install", "Jvn.Site", "--tool-path", Path.Combine(folder, "bin"), "--configfile",
            Path.Combine(folder, "nuget.config"), "--no-cache");
        Assert.True(installed.Code == 0, installed.Said);
        BuildsASite(Path.Combine(folder, "bin", "jvn"));
    }

    [Fact(Explicit = true)]
    public void One_file_starts_where_nothing_is_installed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.Is64BitProcess, "It is for Linux.");
        var (code, said) = Run(Checkout.At("src", "deploy", "package"), "--to", folder, "linux-x64");
        Assert.True(code == 0, said);
        var program = Assert.Single(Directory.GetFiles(Path.Combine(folder, "linux-x64")));
        BuildsASite(program);
    }

    [Theory(Explicit = true)]
    [InlineData("win-x64", "jvn.exe", new byte[] { (byte)'M', (byte)'Z' })]
    [InlineData("osx-arm64", "jvn", new byte[] { 0xCF, 0xFA, 0xED, 0xFE })]
    public void The_files_for_other_systems_are_programs_of_theirs(string platform, string name, byte[] begins)
    {
        var (code, said) = Run(Checkout.At("src", "deploy", "package"), "--to", folder, platform);
        Assert.True(code == 0, said);
        var program = Assert.Single(Directory.GetFiles(Path.Combine(folder, platform)));
        Assert.Equal(name, Path.GetFileName(program));
        Assert.Equal(begins, File.ReadAllBytes(program)[..begins.Length]);
    }

    private void BuildsASite(string program)
    {
        var output = Path.Combine(folder, "site");
        var (code, said) = Run(program, "build", "--input", Checkout.At("input"), "--output", output, "--lang", "en");
        Assert.True(code == 0, said);
        var verified = Run(program, "verify", output, "--lang", "en");
        Assert.True(verified.Code == 0 && verified.Said.Contains("every promise is kept", StringComparison.Ordinal), verified.Said);
        var check = Run(program, "check", "--input", Checkout.At("input"), "--lang", "en");
        Assert.True(check.Code == 0, check.Said);
        Assert.Contains("jvn", Run(program, "completion", "bash").Said);
    }

    // Somewhere else than in the checkout, whose theme must not be what it finds.
    private (int Code, string Said) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_BUNDLE_EXTRACT_BASE_DIR"] = Path.Combine(folder, "unpacked");
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment.Remove("JVN_ROOT");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said + errors.Result);
    }
}

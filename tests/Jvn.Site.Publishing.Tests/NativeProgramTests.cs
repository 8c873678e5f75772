using System.Diagnostics;
using Jvn.Site.Output.Tree;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>The program that needs no runtime compiles without a warning and makes the very same site, also of one that it made before.</summary>
public sealed class NativeProgramTests
{
    [Fact(Explicit = true)] // minutes, and it needs a linker
    public async Task It_makes_the_demonstration_site_byte_for_byte_and_sees_what_was_edited()
    {
        var folder = Directory.CreateTempSubdirectory("jvn-native-");
        try
        {
            var program = Path.Combine(folder.FullName, "program");
            await RunAsync("dotnet", "publish", Checkout.At("src", "Jvn.Site.Cli"), "-c", "Release", "-p:JvnPlatform=linux-x64", "-p:Native=true",
                "--nologo", "-v",
                "quiet", "-o", program);
            var input = Path.Combine(folder.FullName, "input");
            FolderCopy.Make(Checkout.At("input"), input);
            string[] build = ["build", "--input", input, "--theme", Checkout.At("theme"), "--as-of", "2026-12-01T12:00:00+09:00", "--output"];
            await RunAsync(Path.Combine(program, "jvn"), [.. build, Path.Combine(folder.FullName, "native")]);
            await RunAsync("dotnet", [BuiltProgram.Path, .. build, Path.Combine(folder.FullName, "managed")]);
            Assert.Equal(Listing(Path.Combine(folder.FullName, "managed")), Listing(Path.Combine(folder.FullName, "native")));

            // Without a new time: what changed must show by itself.
            foreach (var file in Directory.GetFiles(Path.Combine(input, "advisories"), "JVN*.md", SearchOption.AllDirectories))
                File.WriteAllText(file, File.ReadAllText(file).Replace("。", "。追記。", StringComparison.Ordinal));
            await RunAsync(Path.Combine(program, "jvn"), [.. build, Path.Combine(folder.FullName, "native")]);
            await RunAsync("dotnet", [BuiltProgram.Path, .. build, Path.Combine(folder.FullName, "anew")]);
            Assert.Equal(Listing(Path.Combine(folder.FullName, "anew")), Listing(Path.Combine(folder.FullName, "native")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Listing(string output)
    {
        ISiteFiles site = FinishedTree.Open(output);
        return site.Addresses.Select(address => $"{address} {site.ModifiedAt(address):O} {site.HashOf(address)}");
    }

    private static async Task RunAsync(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await said + await errors);
        Assert.DoesNotContain("warning", await said + await errors);
    }
}

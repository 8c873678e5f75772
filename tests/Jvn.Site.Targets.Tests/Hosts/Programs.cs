using System.Diagnostics;
using Xunit;

namespace Jvn.Site.Targets.Tests.Hosts;

/// <summary>Programs of this machine.</summary>
internal static class Programs
{
    /// <summary>The full path of a program; without it the test is skipped.</summary>
    public static string Find(string name)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/sbin").Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, $"{name} is not installed; tests/install-tools installs it.");
        return path!;
    }

    public static async Task RunAsync(string name, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(Find(name), arguments);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }
}

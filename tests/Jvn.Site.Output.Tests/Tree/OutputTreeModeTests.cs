using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Jvn.Site.Output.Tree;
using Xunit;

namespace Jvn.Site.Output.Tests.Tree;

[SupportedOSPlatform("linux")]
[SupportedOSPlatform("macos")]
public sealed class OutputTreeModeTests : IDisposable
{
    private readonly OutputFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0x3F)] // 077
    [InlineData(0x00)]
    [InlineData(0x17)] // 027
    public void Modes_do_not_depend_on_the_umask(uint mask)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no modes.");
        var before = SetMask(mask);
        try
        {
            using var tree = OutputTree.Stage(folder.Output);
            tree.Write("/", "x"u8, DateTimeOffset.UnixEpoch);
            tree.Write("/jp/a/", "x"u8, DateTimeOffset.UnixEpoch);

            Assert.Equal("700", Mode(folder.Staging));
            tree.Promote();
        }
        finally
        {
            _ = SetMask(before);
        }

        Assert.Equal("755", Mode(folder.Output));
        Assert.Equal("755", Mode(Path.Combine(folder.Output, "jp")));
        Assert.Equal("755", Mode(Path.Combine(folder.Output, "jp/a")));
        Assert.Equal("644", Mode(Path.Combine(folder.Output, "index.html")));
        Assert.Equal("644", Mode(Path.Combine(folder.Output, "jp/a/index.html")));
    }

    private static string Mode(string path) => Convert.ToString((int)File.GetUnixFileMode(path), 8);

    [DllImport("libc", EntryPoint = "umask")]
    private static extern uint SetMask(uint mask);
}

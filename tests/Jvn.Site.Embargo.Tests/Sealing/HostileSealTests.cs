using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;
using static Jvn.Site.Embargo.Tests.Sealing.SealedInput;

namespace Jvn.Site.Embargo.Tests.Sealing;

/// <summary>Whatever lies there as a sealed file: the public site goes on, with a key or without one, within bounds.</summary>
public sealed class HostileSealTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private static Dictionary<string, Func<byte[]>> Files { get; } = new(StringComparer.Ordinal)
    {
        ["nothing"] = () => [],
        ["garbage"] = () => [.. Enumerable.Range(0, 5_000).Select(number => (byte)(number * 7919 >> 3))],
        ["a clear text"] = () => Encoding.UTF8.GetBytes(Text),
        ["20 MB of armor"] = () => Encoding.ASCII.GetBytes("-----BEGIN PGP MESSAGE-----\n\n" + string.Concat(Enumerable.Repeat("AAAA", 5_000_000))),
        ["20 MB of nothing"] = () => new byte[20_000_000],
        ["somebody else's"] = () => EditorKey.Other.Seal(Text),
        ["cut off"] = () => EditorKey.Own.Seal(Text)[..^200],
        ["altered"] = () => Altered(EditorKey.Own.Seal(Text)),
        ["sealed twice"] = () => EditorKey.Own.Seal(EditorKey.Own.Seal(Text)),
        ["two of them"] = () => [.. EditorKey.Own.Seal(Text), .. EditorKey.Own.Seal(Text)],
        ["with a text before it"] = () => [.. Encoding.UTF8.GetBytes("release-at: 2020-01-01\n"), .. EditorKey.Own.Seal(Text)],
        ["larger than a text may be"] = () => EditorKey.Own.Seal(new string('x', 900_000)),
        ["a bomb"] = () => EditorKey.Own.Seal(Bomb()),
        ["a key"] = () => Encoding.ASCII.GetBytes(EditorKey.Own.Public),
        ["a secret key"] = () => Encoding.ASCII.GetBytes(EditorKey.Own.Secret),
    };

    public static TheoryData<string> Names { get; } = [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_never_stops_the_site_and_never_takes_long(string name)
    {
        using var input = new SealedInput();
        File.Delete(input.At(Withheld));
        var expected = await BuiltAsync(input, Now);
        foreach (var path in new[] { Withheld, "advisories/2026/JVN10000001.next.md", "advisories/2026/JVN10000001.en.md",
            "advisories/2027/case-7f3a.case.yml" })
            input.Work.Put($"input/{path}.asc", Files[name]());
        foreach (var key in new[] { null, EditorKey.Own, EditorKey.Other })
        {
            input.Work.Variables.Clear();
            if (key is not null)
                input.WithKey(key);
            var watch = Stopwatch.StartNew();
            var check = await input.RunAsync("check");
            Assert.True(check is { Code: 0 or 1, Errors: "" }, $"{name}: {check}");
            Assert.DoesNotContain(Secret, check.ToString());

            // What can be read counts as if it lay there in clear: a text that is none of an advisory is an error of an unknown instant.
            if (!(key == EditorKey.Own && name is "sealed twice" or "larger than a text may be" or "a bomb"))
                Assert.True((await BuiltAsync(input, Now)).DifferenceTo(expected) is null, name);
            Assert.True(watch.Elapsed < Longest, $"{name}: {watch.Elapsed}");
        }
    }

    [Fact]
    public async Task A_link_or_a_pipe_of_such_a_name_stops_nothing()
    {
        using var input = new SealedInput();
        var expected = await BuiltAsync(input, Now);
        File.CreateSymbolicLink(input.At("advisories/2027/x.md.asc"), "/etc/passwd");
        using (var made = Process.Start("mkfifo", [input.At("advisories/2027/y.md.asc")]))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        Directory.CreateDirectory(input.At("advisories/2027/z.md.asc"));
        input.WithKey();
        Assert.Null((await BuiltAsync(input, Now)).DifferenceTo(expected));
    }

    private static async Task<Snapshot> BuiltAsync(SealedInput input, DateTimeOffset now)
    {
        var outcome = await input.Work.BuildAsync(now);
        Assert.True(outcome is { Code: 0, Errors: "" }, $"{outcome}");
        return Snapshot.Of(input.Work.Output);
    }

    private static byte[] Altered(byte[] armored)
    {
        var lines = Encoding.ASCII.GetString(armored).Split('\n');
        var middle = lines.Length / 2;
        lines[middle] = (lines[middle][0] == 'A' ? 'B' : 'A') + lines[middle][1..];
        return Encoding.ASCII.GetBytes(string.Join('\n', lines.Where(line => !line.StartsWith('='))));
    }

    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            zip.Write(new byte[100_000_000]);
        return packed.ToArray();
    }
}

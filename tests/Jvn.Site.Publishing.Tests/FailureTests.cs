using System.Diagnostics;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>Whatever the machine lacks, readers see the old site, whole; the exit code says so; and once the lack is mended the next run goes on.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly PublishingPlace place = new();

    public FailureTests() => place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00");

    [Fact]
    public async Task Stopped_in_the_middle_it_leaves_nothing_behind()
    {
        await PublishedAsync();
        await UntouchedAsync(4, "interrupted; nothing was left half published", async publisher =>
        {
            while (!publisher.HasExited && !Directory.Exists(Path.Combine(place.Target, "private", "staging", "assets")))
                await Task.Delay(1, TestContext.Current.CancellationToken);
            publisher.Send("TERM");
        });
        Assert.False(Path.Exists(Path.Combine(place.Target, "private", "staging")));
        await PublishedAsync();
    }

    [Fact]
    public async Task Of_two_at_once_one_is_told_to_try_again()
    {
        await PublishedAsync();
        place.PutAdvisory("JVN#90000009", "2099-01-01T12:00:00+09:00");
        var publishers = Enumerable.Range(0, 4).Select(_ => Publisher.Start(place)).ToList();
        var codes = (await Task.WhenAll(publishers.Select(publisher => publisher.EndAsync()))).Select(end => end.Code).ToList();
        publishers.ForEach(publisher => publisher.Dispose());
        Assert.Contains(0, codes);
        Assert.All(codes, code => Assert.True(code is 0 or 75, $"exit code {code}"));
    }

    [Theory]
    [InlineData(40_000)]
    [InlineData(200_000)]
    [InlineData(400_000)]
    [InlineData(600_000)]
    public async Task Without_room_on_the_disk(int left)
    {
        using var disk = SmallDisk.TryMount(place.Target, "3m");
        Assert.SkipWhen(disk is null, "this user cannot mount a small disk");
        await PublishedAsync();
        place.Put("www/private/filler", new string('x', 2_900_000)[..(int)Math.Max(0, disk.Free() - left)]);
        await UntouchedAsync(4, "the machine failed to read or write (IOException: No space left on device");
        File.Delete(Path.Combine(place.Target, "private", "filler"));
        await PublishedAsync();
    }

    [Fact]
    public async Task On_a_disk_that_became_read_only()
    {
        using var disk = SmallDisk.TryMount(place.Target, "20m");
        Assert.SkipWhen(disk is null, "this user cannot mount a small disk");
        await PublishedAsync();
        disk.Remount("ro");
        await UntouchedAsync(4, "Read-only file system");
        disk.Remount("rw");
        await PublishedAsync();
    }

    [Fact]
    public async Task Without_permission()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess && File.Exists("/usr/bin/setpriv"), "only a privileged user can become another one");
        await PublishedAsync();
        File.SetUnixFileMode(place.Root, File.GetUnixFileMode(place.Root) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        await UntouchedAsync(4, "nothing was left half published", before: ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]);
        await PublishedAsync();
    }

    [Fact]
    public async Task Without_files_that_can_be_opened()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/prlimit"), "prlimit is missing");
        await PublishedAsync();
        await UntouchedAsync(4, "nothing was left half published", before: ["prlimit", "--nofile=110:110"]);
        await PublishedAsync();
    }

    public void Dispose() => place.Dispose();

    private async Task PublishedAsync()
    {
        using var publisher = Publisher.Start(place);
        var (code, output) = await publisher.EndAsync();
        Assert.True(code == 0, output);
    }

    // Something new is to be published, and cannot be.
    private async Task UntouchedAsync(int expected, string words, Func<Publisher, Task>? disturb = null, IEnumerable<string>? before = null)
    {
        place.PutAdvisory("JVN#20000002", "2026-02-01T12:00:00+09:00");
        var seen = Jvn.Seen(place);
        using var publisher = Publisher.Start(place, before);
        if (disturb is not null)
            await disturb(publisher);
        var (code, output) = await publisher.EndAsync();
        Assert.True(code == expected, $"exit code {code}: {output}");
        Assert.Contains(words, output);
        Assert.DoesNotContain("   at ", output);
        Assert.Equal(seen, Jvn.Seen(place));
    }

    /// <summary>A file system in memory.</summary>
    private sealed class SmallDisk(string folder) : IDisposable
    {
        public static SmallDisk? TryMount(string folder, string size)
        {
            Directory.CreateDirectory(folder);
            return Run("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", folder) ? new SmallDisk(folder) : null;
        }

        public long Free() => new DriveInfo(folder).AvailableFreeSpace;

        public void Remount(string mode) => Assert.True(Run("mount", "-o", $"remount,{mode}", folder));

        public void Dispose() => Run("umount", folder);

        private static bool Run(string program, params string[] arguments)
        {
            try
            {
                using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
                process.StandardError.ReadToEnd();
                process.WaitForExit();
                return process.ExitCode == 0;
            }
            catch (System.ComponentModel.Win32Exception)
            {
                return false;
            }
        }
    }
}

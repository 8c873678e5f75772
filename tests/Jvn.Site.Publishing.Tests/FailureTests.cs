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
        await UntouchedAsync(4, "the machine failed to read or write (no space is left on the disk");
        File.Delete(Path.Combine(place.Target, "private", "filler"));
        await PublishedAsync();
    }

    [Fact]
    public async Task After_the_switch_it_says_that_the_release_is_out_and_the_next_run_makes_up_for_the_rest()
    {
        await PublishedAsync();
        place.PutAdvisory("JVN#20000002", "2026-02-01T12:00:00+09:00");
        place.Put("www/receipts/000002.json.new/in-the-way", "x");
        var output = await FailedAfterTheSwitchAsync(Publisher.Start(place, options: ["--redact"]), 2);
        Assert.Contains(", in the directory published to)", output);

        Directory.Delete(Path.Combine(place.Target, "receipts", "000002.json.new"), recursive: true);
        await PublishedAsync();
        Assert.Equal((2, "releases/000002"), (Publication.ReadReceipt(place.Target)!.Release, new FileInfo(Path.Combine(place.Target, "current")).LinkTarget));
    }

    [Fact]
    public async Task A_disk_that_fills_up_between_preparing_and_the_switch_hides_nothing_and_room_is_made_before_anything_else()
    {
        using var disk = SmallDisk.TryMount(place.Target, "20m");
        Assert.SkipWhen(disk is null, "this user cannot mount a small disk");
        await PublishedAsync();
        place.PutAdvisory("JVN#20000002", "2026-02-01T12:00:00+09:00");
        await PublishedAsync();
        place.PutAdvisory("JVN#20000003", PublishRun.Text(PublishRun.In(60)));
        var publisher = Publisher.Start(place, options: ["--wait", "5m", "--redact"]);
        while (!publisher.HasExited && !Path.Exists(Path.Combine(place.Target, "private", "next-current")))
            await Task.Delay(10, TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        disk.Fill("private/filler");
        var output = await FailedAfterTheSwitchAsync(publisher, 3);
        Assert.Contains("(no space is left on the disk, in the directory published to)", output);

        // There is no more room now than there was.
        using var next = Publisher.Start(place, options: ["--keep", "1"]);
        var (code, said) = await next.EndAsync();
        Assert.True(code == 0, said);
        Assert.Equal(3, Publication.ReadReceipt(place.Target)!.Release);
    }

    [Fact]
    public async Task Where_a_whole_site_would_not_find_room_the_oldest_releases_go_before_the_next_is_made()
    {
        using var disk = SmallDisk.TryMount(place.Target, "20m");
        Assert.SkipWhen(disk is null, "this user cannot mount a small disk");
        for (var release = 1; release <= 3; release++)
        {
            place.PutAdvisory($"JVN#2000000{release}", "2026-02-01T12:00:00+09:00");
            await PublishedAsync();
        }

        using (var publication = Publication.Open(place.Target))
        {
            publication.MakeRoom(keep: 2);
            Assert.NotNull(publication.Earlier(1));
            disk.Fill("private/filler");
            publication.MakeRoom(keep: 2);
            Assert.Null(publication.Earlier(1));
            publication.MakeRoom(keep: 1);
            Assert.NotNull(publication.Earlier(2));
        }
    }

    [Fact]
    public async Task On_a_disk_that_became_read_only()
    {
        using var disk = SmallDisk.TryMount(place.Target, "20m");
        Assert.SkipWhen(disk is null, "this user cannot mount a small disk");
        await PublishedAsync();
        disk.Remount("ro");
        await UntouchedAsync(4, "the disk cannot be written to");
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
        await UntouchedAsync(4, "nothing was left half published", before: ["prlimit", "--nofile=122:122"]);
        await PublishedAsync();
    }

    public void Dispose() => place.Dispose();

    private async Task PublishedAsync()
    {
        using var publisher = Publisher.Start(place);
        var (code, output) = await publisher.EndAsync();
        Assert.True(code == 0, output);
    }

    private async Task<string> FailedAfterTheSwitchAsync(Publisher started, int release)
    {
        using var publisher = started;
        var (code, output) = await publisher.EndAsync();
        Assert.True(code == 4, $"exit code {code}: {output}");
        Assert.Contains($"release {release} is out, whole, and the next run makes up for what had to follow it", output);
        Assert.DoesNotContain("half published", output);
        Assert.Equal($"releases/{release:D6}", new FileInfo(Path.Combine(place.Target, "current")).LinkTarget);
        return output;
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

        public void Fill(string path)
        {
            using var filler = File.Create(Path.Combine(folder, path), bufferSize: 0);
            for (var piece = new byte[4096]; ;)
            {
                try
                {
                    filler.Write(piece);
                }
                catch (IOException)
                {
                    return;
                }
            }
        }

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

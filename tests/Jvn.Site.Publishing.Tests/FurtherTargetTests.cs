using Jvn.Site.Cli;
using Jvn.Site.Cli.Observing;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Targets;
using Jvn.Site.Targets.Hosts;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>What the publisher's own folder shows comes to every further place; one that fails holds nobody up, and the next run makes up for it.</summary>
public sealed class FurtherTargetTests : IDisposable
{
    private readonly PublishingPlace place = new();
    private readonly FakeTimeProvider clock = new(PublishingPlace.Start);

    public FurtherTargetTests() => place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00");

    [Fact]
    public async Task Every_place_shows_the_same_bytes()
    {
        var (exit, output) = await PublishAsync("one", "two");
        Assert.True(exit == ExitCode.Done, output);
        Assert.Contains($"{Folder("one")} shows release 1 too: ", output);
        AssertSame("one");
        AssertSame("two");

        place.PutAdvisory("JVN#10000002", "2026-02-20T12:00:00+09:00");
        Assert.Equal(ExitCode.Done, (await PublishAsync("one", "two")).Exit);
        AssertSame("one");
        AssertSame("two");
        Assert.DoesNotContain("too:", (await PublishAsync("one", "two")).Output);
        Assert.Contains(Folder("one"), File.ReadAllText(Path.Combine(place.Target, "receipts", "000002.targets.json")));
    }

    [Fact]
    public async Task One_that_fails_holds_nobody_up_and_is_made_up_for()
    {
        await PublishAsync("one", "two");
        place.PutAdvisory("JVN#10000002", "2026-02-20T12:00:00+09:00");
        var foreign = Path.Combine(Folder("one"), "notes.txt");
        await File.WriteAllTextAsync(foreign, "x", TestContext.Current.CancellationToken);
        var (exit, output) = await PublishAsync("one", "two");
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains(
            $"{Folder("one")}:1:1: error JVN7074: This target is left alone: it holds something that no publisher put there (notes.txt); ", output);
        AssertSame("two");

        File.Delete(foreign);
        (exit, output) = await PublishAsync("one", "two");
        Assert.True(exit == ExitCode.Done, output);
        Assert.Contains("Nothing to publish", output);
        Assert.Contains($"{Folder("one")} shows release 2 too: ", output);
        AssertSame("one");
    }

    [Fact]
    public async Task A_link_that_somebody_removed_is_there_again()
    {
        await PublishAsync("one");
        File.Delete(Path.Combine(Folder("one"), "current"));
        var (exit, output) = await PublishAsync("one");
        Assert.True(exit == ExitCode.Done, output);
        AssertSame("one");
    }

    /// <summary>Readers of the others would be shown what nobody held against anything, and readers of the own folder as well.</summary>
    [Fact]
    public async Task A_publisher_whose_folder_is_lost_publishes_nothing_anew_by_itself()
    {
        await PublishAsync("one");
        Directory.Delete(place.Target, recursive: true);
        var (exit, output) = await PublishAsync("one");
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("JVN7072", output);
        Assert.False(Path.Exists(Path.Combine(place.Target, "current")));
    }

    [Theory]
    [InlineData("JVN7070", TargetFault.Failed, ExitCode.MachineFailed)]
    [InlineData("JVN7071", TargetFault.Denied, ExitCode.MachineFailed)]
    [InlineData("JVN7072", TargetFault.OfAnother, ExitCode.Refused)]
    [InlineData("JVN7073", TargetFault.Newer, ExitCode.Refused)]
    [InlineData("JVN7074", TargetFault.Foreign, ExitCode.Refused)]
    public async Task Each_fault_has_its_finding_and_its_exit_code(string code, TargetFault fault, ExitCode expected)
    {
        var (exit, output) = await Jvn.PublishAsync(place, clock, redact: true, targets: [new FailingTarget(fault)]);
        Assert.Equal(expected, exit);
        Assert.True(output.Contains($"bucket:1:1: error {code}: ", StringComparison.Ordinal), output);
        Assert.Contains(": because.", output);
        Assert.Contains("Published release 1", output);
    }

    [Theory]
    [InlineData(nameof(ITarget.LookAsync))]
    [InlineData(nameof(ITarget.PrepareAsync))]
    [InlineData(nameof(ITarget.ShowAsync))]
    public async Task A_fault_that_nobody_foresaw_holds_no_other_target_up(string where)
    {
        await using var fleet = new TargetFleet([new StrangeTarget(where), .. Targets("two")], takesOver: false, clock);
        Assert.Equal(ExitCode.Done, (await PublishAsync("one")).Exit);
        using var publication = Publication.Open(place.Target);
        Assert.Empty(await fleet.StrangersAsync(publication.Publisher, TestContext.Current.CancellationToken));
        fleet.Prepare(ReleaseParcel.Of(publication.Live!, publication));
        var receipts = new Dictionary<string, TargetReceipt>();
        await foreach (var receipt in fleet.ShowAsync(
            ReleaseParcel.Of(publication.Live!, publication), TimeSpan.MaxValue, TestContext.Current.CancellationToken))
            receipts.Add(receipt.Target, receipt);

        Assert.Null(receipts[Folder("two")].Failure);
        AssertSame("two");
        Assert.Equal(where == nameof(ITarget.PrepareAsync) ? null : "it failed in a way that nobody foresaw (TimeoutException)",
            receipts["strange"].Failure?.Words.English);
    }

    /// <summary>Nobody believes that readers see the old release, nor that all is done.</summary>
    [Theory]
    [InlineData(TargetFault.Failed, ExitCode.MachineFailed)]
    [InlineData(TargetFault.OfAnother, ExitCode.Refused)]
    public async Task Where_readers_see_it_and_something_is_left_to_do_that_is_told(TargetFault fault, ExitCode expected)
    {
        var (exit, output) = await Jvn.PublishAsync(place, clock, targets: [new HalfwayTarget(new(fault, new("理由", "because")))]);
        Assert.Equal(expected, exit);
        Assert.Contains("bucket:1:1: error JVN7076: This target shows the release, but something is left to do there: because.", output);
        Assert.DoesNotContain("bucket shows release", output);
        Assert.False(Path.Exists(Path.Combine(place.Target, "receipts", "000001.targets.json")));
    }

    [Theory]
    [InlineData(DiagnosticLanguage.English, 256, true, "bucket shows release 2 too: 256 files, 4.1 MB sent, compressed copies and the list of hashes " +
        "included. It came out 0.125 s after its instant, and all was done after 0.500 s.")]
    [InlineData(DiagnosticLanguage.English, 1, false, "bucket shows release 2 too: 1 file, 4.1 MB sent, compressed copies and the list of hashes included.")]
    [InlineData(DiagnosticLanguage.English, 0, false, "bucket shows release 2 too: nothing was left to send.")]
    [InlineData(DiagnosticLanguage.Japanese, 256, true, "bucket でもリリース 2 を公開しました: 圧縮版とハッシュ一覧を含む 256 ファイル、4.1 MB を送信。" +
        "公表日時の 0.125 秒後に読めるようになり、0.500 秒後にすべて終わりました。")]
    [InlineData(DiagnosticLanguage.Japanese, 0, false, "bucket でもリリース 2 を公開しました: 送信の残りはありませんでした。")]
    public async Task What_was_sent_and_when_is_told_so_that_nobody_wonders(DiagnosticLanguage language, int files, bool isDue, string line)
    {
        await using var output = new StringWriter();
        new TextReporter(output, new ReportOptions(language, Redact: false, Quiet: false)).Shown(Shown(files), isDue ? PublishingPlace.Start : null);
        Assert.Equal(line, output.ToString().TrimEnd());
    }

    [Fact]
    public async Task Programs_are_told_when_it_was_read_and_when_all_was_done()
    {
        var options = new ReportOptions(DiagnosticLanguage.English, Redact: false, Quiet: false);
        await using var log = new StringWriter();
        new LogReporter(log, clock, "publish", options).Shown(Shown(256), PublishingPlace.Start);
        using var results = new MemoryStream();
        using (var json = new JsonReporter(results, options))
            json.Shown(Shown(256), PublishingPlace.Start);
        foreach (var told in new[] { Told(log.ToString()), Told(System.Text.Encoding.UTF8.GetString(results.ToArray())).GetProperty("targets")[0] })
        {
            Assert.Equal((0.125, 0.5), (told.GetProperty("secondsAfterDue").GetDouble(), told.GetProperty("doneSecondsAfterDue").GetDouble()));
            Assert.Equal(256, told.GetProperty("files").GetInt32());
        }
    }

    [Fact]
    public async Task What_became_of_a_place_is_kept_with_what_was_kept_before()
    {
        await PublishAsync("one");
        var notes = Path.Combine(place.Target, "receipts", "000001.targets.json");
        await File.WriteAllTextAsync(notes,
            """[{"target": "earlier", "shown": "2026-02-01T00:00:00+00:00", "files": 1, "bytes": 2, "requests": 3}]""", TestContext.Current.CancellationToken);
        await PublishAsync("one", "two");
        var kept = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(notes, TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal(["earlier", Folder("two")], kept.EnumerateArray().Select(note => note.GetProperty("target").GetString()));
        Assert.Equal(clock.GetUtcNow(), kept[1].GetProperty("done").GetDateTimeOffset());
    }

    [Fact]
    public async Task What_is_due_comes_out_everywhere_at_its_instant_and_nowhere_before()
    {
        await Jvn.PublishAsync(place, TimeProvider.System, targets: Targets("one"));
        var due = PublishRun.In(12);
        place.PutAdvisory("JVN#20000002", PublishRun.Text(due), "時限の文");
        var running = Jvn.PublishAsync(place, TimeProvider.System, wait: TimeSpan.FromSeconds(60), targets: Targets("one"));
        var page = Path.Combine(Folder("one"), "current", "jp", "JVN20000002", "index.html");
        while (!running.IsCompleted)
        {
            var before = DateTimeOffset.UtcNow;
            if (before < due)
                Assert.False(File.Exists(page));
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        var (exit, output) = await running;
        Assert.True(exit == ExitCode.Done, output);
        Assert.Matches("one shows release 2 too: .* It came out [0-9]\\.[0-9]{3} s after its instant, and all was done after [0-9]\\.[0-9]{3} s\\.", output);
        AssertSame("one");
    }

    [Fact]
    public async Task A_place_that_takes_for_ever_makes_nothing_late_and_holds_up_no_other()
    {
        await Jvn.PublishAsync(place, TimeProvider.System, targets: Targets("one"));
        var due = PublishRun.In(20);
        place.PutAdvisory("JVN#20000002", PublishRun.Text(due), "時限の文");
        place.PutAdvisory("JVN#20000003", "2026-02-01T12:00:00+09:00");
        var (exit, output) = await Jvn.PublishAsync(
            place, TimeProvider.System, wait: TimeSpan.FromSeconds(60), redact: true, targets: [.. Targets("one"), new EndlessTarget(due)]);
        Assert.Equal(ExitCode.MachineFailed, exit);
        Assert.Contains("endless:1:1: error JVN7070: This target was not brought up to date: it was not done in time.", output);
        Assert.Matches("Published release 3: .* It came out [0-4]\\.[0-9]{3} s after its instant", output);
        Assert.Contains("one shows release 3 too", output);
    }

    [Fact]
    public async Task What_is_rolled_back_is_rolled_back_everywhere()
    {
        var theme = Directory.CreateDirectory(Path.Combine(place.Root, "theme", "assets"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(PublishingPlace.Theme, "assets")))
            File.Copy(file, Path.Combine(theme.FullName, Path.GetFileName(file)));
        await Jvn.PublishAsync(place, clock, theme: theme.Parent!.FullName, targets: Targets("one"));
        await File.WriteAllTextAsync(Path.Combine(theme.FullName, "site.css"), "body { display: none }", TestContext.Current.CancellationToken);
        await Jvn.PublishAsync(place, clock, theme: theme.Parent!.FullName, targets: Targets("one"));
        var (code, said) = await Jvn.RunAsync(clock, "rollback", "--to", place.Target, "--to", Folder("one"));
        Assert.True(code == 0, said);
        Assert.Contains("one shows release 3 too", said);
        AssertSame("one");
    }

    [Fact]
    public async Task A_program_is_told_what_a_cdn_is_to_forget()
    {
        var (told, program) = (Path.Combine(place.Root, "told"), Path.Combine(place.Root, "after"));
        await File.WriteAllTextAsync(program, $"#!/bin/sh\ncat >>{told}; echo >>{told}\n", TestContext.Current.CancellationToken);
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await Jvn.PublishAsync(place, clock, targets: Targets("one"), after: program);
        place.PutAdvisory("JVN#10000002", "2026-02-20T12:00:00+09:00");
        await Jvn.PublishAsync(place, clock, targets: Targets("one"), after: program);
        await Jvn.PublishAsync(place, clock, targets: Targets("one"), after: program);
        var lines = await File.ReadAllLinesAsync(told, TestContext.Current.CancellationToken);
        Assert.Equal(4, lines.Length); // each place at each release, and nothing when nothing is new
        Assert.All(lines[..2], line => Assert.EndsWith("\"release\":1,\"purge\":null}", line));
        Assert.Equal([Folder("one"), place.Target], lines[2..].Select(line => Told(line).GetProperty("target").GetString()).Order(StringComparer.Ordinal));
        Assert.All(lines[2..], line =>
        {
            var purge = Told(line).GetProperty("purge").EnumerateArray().Select(path => path.GetString()).ToList();
            Assert.Contains("/jp/JVN10000002/", purge);
            Assert.Contains("/", purge);
            Assert.Contains("/SHA256SUMS", purge);
            Assert.DoesNotContain("/jp/JVN10000001/", purge);
        });
    }

    [Theory]
    [InlineData("false", "it ended with exit code 1")]
    [InlineData("/no/such/program", "it cannot be run")]
    public async Task A_program_that_fails_after_the_switch_is_told(string program, string words)
    {
        var (exit, output) = await Jvn.PublishAsync(place, clock, after: program);
        Assert.Equal(ExitCode.MachineFailed, exit);
        Assert.Contains("Published release 1", output);
        Assert.Contains($"error JVN7075: The release is out here, but the program that is run after it (--after-switch) failed: {words}.", output);
    }

    /// <summary>The recipe of src/deploy/README.md for a publisher's folder that is lost: what a target shows becomes what the next release is held
    /// against.</summary>
    [Fact]
    public async Task A_lost_publisher_is_recovered_from_what_a_target_shows()
    {
        await PublishAsync("one");
        clock.Advance(TimeSpan.FromHours(1));
        Directory.Delete(place.Target, recursive: true);
        var release = Path.Combine(place.Target, "releases", "000001");
        Directory.CreateDirectory(release);
        using (var copy = System.Diagnostics.Process.Start("cp", ["-a", Path.Combine(Folder("one"), "current") + "/.", release]))
            await copy.WaitForExitAsync(TestContext.Current.CancellationToken);
        Directory.CreateSymbolicLink(Path.Combine(place.Target, "current"), "releases/000001");

        Assert.Contains("JVN7072", (await PublishAsync("one")).Output);
        var (code, said) = await Jvn.RunAsync(clock, "publish", "--input", place.Input, "--theme", PublishingPlace.Theme, "--trust-clock",
            "--to", place.Target, "--to", Folder("one"), "--take-over");
        Assert.True(code == 0, said);
        AssertSame("one");

        File.Delete(Path.Combine(place.Input, "advisories", "JVN10000001.md"));
        var (exit, output) = await PublishAsync("one");
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("JVN7011", output);
    }

    [Fact]
    public async Task Whoever_only_looks_or_is_refused_leaves_no_folders()
    {
        Assert.Equal(0, (await Jvn.RunAsync(clock, "diff", "--input", place.Input, "--theme", PublishingPlace.Theme, "--to", place.Target)).Code);
        Assert.False(Path.Exists(place.Target));
        Directory.CreateDirectory(place.Target);
        Assert.Equal(0, (await Jvn.RunAsync(clock, "diff", "--input", place.Input, "--theme", PublishingPlace.Theme, "--to", place.Target)).Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(place.Target));
    }

    [Theory]
    [InlineData("name with --home the folder where releases are made and kept", "ssh://host/srv/jvn")]
    [InlineData("'ftp://host/x' is no target; write a folder, ssh://host/path or s3://bucket/prefix.", "www", "ftp://host/x")]
    [InlineData("'s3://…@bucket/x' is no target; write a folder, ssh://host/path or s3://bucket/prefix.", "www", "s3://KEY:secret@bucket/x")]
    [InlineData("'ssh://…@host/x' is no target; write a folder, ssh://host/path or s3://bucket/prefix.", "www", "ssh://user:secret@host/x")]
    [InlineData("a target must not lie inside another one", "www", "www/sub")]
    [InlineData("a target is named twice", "www", "www")]
    [InlineData("a target is named twice", "www", "ssh://host/x", "ssh://host/x/")]
    [InlineData("the directory to publish to must lie outside the input", "www", "input/sub")]
    public async Task A_place_that_cannot_be_is_wrong_usage(string words, params string[] named)
    {
        var (code, said) = await Jvn.RunAsync(clock,
            ["publish", "--input", place.Input, "--theme", PublishingPlace.Theme,
                .. named.SelectMany(target => new[] { "--to", target.Contains("://") ? target : Path.Combine(place.Root, target) })]);
        Assert.Equal(2, code);
        Assert.Contains(words, said);
        Assert.DoesNotContain("secret", said);
        Assert.False(Path.Exists(place.Target));
    }

    public void Dispose() => place.Dispose();

    private Task<(ExitCode Exit, string Output)> PublishAsync(params string[] names) => Jvn.PublishAsync(place, clock, targets: Targets(names));

    private static System.Text.Json.JsonElement Told(string line) => System.Text.Json.JsonDocument.Parse(line).RootElement;

    private static TargetReceipt Shown(int files) => new("bucket", new(2, PublishingPlace.Start, "x"), Before: null, PublishingPlace.Start.AddSeconds(0.125),
        PublishingPlace.Start.AddSeconds(0.5), new(files, 4_132_284, 262), Failure: null);

    private System.Collections.Immutable.ImmutableArray<ITarget> Targets(params string[] names) =>
        [.. names.Select(name => (ITarget)new HostTarget(HostAddress.Here(Folder(name))))];

    private string Folder(string name) => Path.Combine(place.Root, name);

    private void AssertSame(string name)
    {
        var (own, there) = (Jvn.Seen(place), Jvn.Seen(Folder(name)));
        Assert.NotEmpty(own);
        Assert.Equal(own, there);
    }

    private sealed class FailingTarget(TargetFault fault) : ITarget
    {
        public string Name => "bucket";

        public Task<TargetMarker?> LookAsync(CancellationToken cancellation) => throw new TargetFailedException(fault, new("理由", "because"));

        public Task<TargetWork> PrepareAsync(ReleaseParcel parcel, TargetMarker? found, CancellationToken cancellation) =>
            throw new InvalidOperationException("It was never looked at.");

        public Task<TargetWork> ShowAsync(ReleaseParcel parcel, TargetMarker? found, Action readable, CancellationToken cancellation) =>
            throw new InvalidOperationException("It was never looked at.");

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class StrangeTarget(string where) : ITarget
    {
        public string Name => "strange";

        public Task<TargetMarker?> LookAsync(CancellationToken cancellation) => At(nameof(LookAsync), (TargetMarker?)null);

        public Task<TargetWork> PrepareAsync(ReleaseParcel parcel, TargetMarker? found, CancellationToken cancellation) =>
            At(nameof(PrepareAsync), TargetWork.None);

        public Task<TargetWork> ShowAsync(ReleaseParcel parcel, TargetMarker? found, Action readable, CancellationToken cancellation) =>
            At(nameof(ShowAsync), TargetWork.None);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private Task<T> At<T>(string here, T result) => here == where ? throw new TimeoutException("https://key:secret@store/") : Task.FromResult(result);
    }

    // Readers see what it is brought, and then it fails.
    private sealed class HalfwayTarget(TargetFailedException failure) : ITarget
    {
        public string Name => "bucket";

        public Task<TargetMarker?> LookAsync(CancellationToken cancellation) => Task.FromResult<TargetMarker?>(null);

        public Task<TargetWork> PrepareAsync(ReleaseParcel parcel, TargetMarker? found, CancellationToken cancellation) => Task.FromResult(TargetWork.None);

        public Task<TargetWork> ShowAsync(ReleaseParcel parcel, TargetMarker? found, Action readable, CancellationToken cancellation)
        {
            readable();
            throw failure;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    // It takes what it is given; once the instant is over, it gives up, so that a test ends.
    private sealed class EndlessTarget(DateTimeOffset until) : ITarget
    {
        public string Name => "endless";

        public Task<TargetMarker?> LookAsync(CancellationToken cancellation) => Task.FromResult<TargetMarker?>(null);

        public async Task<TargetWork> PrepareAsync(ReleaseParcel parcel, TargetMarker? found, CancellationToken cancellation)
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return TargetWork.None;
        }

        public async Task<TargetWork> ShowAsync(ReleaseParcel parcel, TargetMarker? found, Action readable, CancellationToken cancellation)
        {
            if (DateTimeOffset.UtcNow >= until)
                throw new TargetFailedException(TargetFault.Failed, new("時間内に終わりませんでした", "it was not done in time"));
            await Task.Delay(Timeout.Infinite, cancellation);
            return TargetWork.None;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

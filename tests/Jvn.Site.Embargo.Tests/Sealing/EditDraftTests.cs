using System.Text;
using Jvn.Site.Cli;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Cli.Sealing;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Signing;
using Xunit;
using static Jvn.Site.Embargo.Tests.Sealing.SealedInput;

namespace Jvn.Site.Embargo.Tests.Sealing;

/// <summary><c>jvn edit</c>: JVN8088, JVN8089.</summary>
public sealed class EditDraftTests : IDisposable
{
    private readonly SealedInput input = new SealedInput().WithKey();

    public EditDraftTests() => input.Seal();

    [Fact]
    public async Task What_was_saved_is_sealed_again()
    {
        input.Edit("sed -i 's/の文/の新しい文/' \"$1\"");
        var before = input.Read(Withheld + ".asc");
        var outcome = await input.RunAsync("edit", "case-7f3a");
        Assert.True(outcome is { Code: 0, Errors: "" } && outcome.Results.Contains("Sealed in", StringComparison.Ordinal), $"{outcome}");
        Assert.NotEqual(before, input.Read(Withheld + ".asc"));
        Assert.Equal(0, (await input.RunAsync("unseal", "case-7f3a")).Code);
        Assert.Equal(Text.Replace("の文", "の新しい文", StringComparison.Ordinal), Encoding.UTF8.GetString(input.Read(Withheld)));
        NothingIsLeft();
    }

    [Fact]
    public async Task A_name_means_the_advisory_itself_whatever_else_of_it_is_sealed()
    {
        input.Work.Put($"input/{Withheld.Replace(".md", ".case.yml", StringComparison.Ordinal)}", "events: []\n");
        var sealing = await input.RunAsync("seal", input.At(Withheld.Replace(".md", ".case.yml", StringComparison.Ordinal)));
        Assert.True(sealing.Code == 0, $"{sealing}");
        input.Edit("echo \"$1\" > " + Path.Combine(input.Work.Root, "seen"));
        Assert.Equal(0, (await input.RunAsync("edit", "case-7f3a")).Code);
        Assert.EndsWith("/case-7f3a.md\n", await File.ReadAllTextAsync(Path.Combine(input.Work.Root, "seen"), TestContext.Current.CancellationToken));
    }

    /// <summary>What is sealed is known by its identifier too, once the key has opened it.</summary>
    [Fact]
    public async Task An_identifier_means_the_advisory_that_the_key_opens()
    {
        input.Edit("echo \"$1\" > " + Path.Combine(input.Work.Root, "seen"));
        var outcome = await input.RunAsync("edit", "JVN10000002");
        Assert.True(outcome.Code == 0, $"{outcome}");
        Assert.EndsWith("/case-7f3a.md\n", await File.ReadAllTextAsync(Path.Combine(input.Work.Root, "seen"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_trial_opens_no_editor_and_finds_what_the_run_would()
    {
        input.Edit("touch " + Path.Combine(input.Work.Root, "opened"));
        var outcome = await input.RunAsync("edit", "case-7f3a", "--dry-run");
        Assert.True(outcome.Code == 0 && outcome.Results.Contains("Would open ", StringComparison.Ordinal), $"{outcome}");
        Assert.False(File.Exists(Path.Combine(input.Work.Root, "opened")));
        NothingIsLeft();
    }

    [Theory]
    [InlineData("true", 0)]
    [InlineData("cp \"$1\" \"$1.new\"; mv \"$1.new\" \"$1\"", 0)]
    [InlineData("echo x >> \"$1\"; exit 3", 4)]
    [InlineData("rm \"$1\"", 3)]
    [InlineData(": > \"$1\"", 3)]
    [InlineData("rm \"$1\"; ln -s /etc/hostname \"$1\"", 3)]
    public async Task What_was_not_changed_or_not_saved_stays_byte_for_byte(string script, int code)
    {
        input.Edit(script);
        var before = Snapshot.Of(input.Work.Input);
        var outcome = await input.RunAsync("edit", input.At(Withheld + ".asc"));
        Assert.True(outcome.Code == code && outcome.Results.Contains("left as it was", StringComparison.Ordinal), $"{outcome}");
        Assert.Null(Snapshot.Of(input.Work.Input).DifferenceTo(before));
        NothingIsLeft();
    }

    [Fact]
    public async Task The_text_lies_in_memory_where_nobody_else_reads_it_and_the_editors_own_files_go_with_it()
    {
        var seen = Path.Combine(input.Work.Root, "seen");
        input.Edit($"stat -f -c %T \"$1\" > {seen}; stat -c '%a %n' \"$1\" \"$(dirname \"$1\")\" >> {seen}; echo \"$TMPDIR\" >> {seen}; "
            + "cp \"$1\" \"$1~\"; cp \"$1\" \"$TMPDIR/.x.swp\"; mkdir -p \"$TMPDIR/a/b\"; cp \"$1\" \"$TMPDIR/a/b/c\"");
        Assert.Equal(0, (await input.RunAsync("edit", "case-7f3a")).Code);
        var lines = File.ReadAllLines(seen);
        Assert.Equal("tmpfs", lines[0]);
        Assert.StartsWith("600 ", lines[1]);
        Assert.StartsWith("700 ", lines[2]);
        Assert.EndsWith(lines[3], lines[2]);
        NothingIsLeft();
    }

    [Fact]
    public async Task A_text_that_is_too_large_is_given_back_to_the_editor()
    {
        var rounds = Path.Combine(input.Work.Root, "rounds");
        input.Edit($"echo x >> {rounds}; if [ $(wc -l < {rounds}) = 1 ]; then head -c 300000 /dev/zero | tr '\\0' x >> \"$1\"; "
            + "else head -c 1000 \"$1\" > \"$1.1\"; mv \"$1.1\" \"$1\"; fi");
        var outcome = await input.RunAsync("edit", "case-7f3a");
        Assert.True(outcome.Code == 0 && outcome.Results.Contains("too large", StringComparison.Ordinal), $"{outcome}");
        Assert.Equal(2, File.ReadAllLines(rounds).Length);
        NothingIsLeft();
    }

    [Fact]
    public async Task What_somebody_else_wrote_meanwhile_stays_and_nothing_is_lost()
    {
        var other = EditorKey.Own.Seal("別の人の文");
        input.Work.Put("other.asc", other);
        input.Edit($"echo 追記 >> \"$1\"; cp {Path.Combine(input.Work.Root, "other.asc")} {input.At(Withheld + ".asc")}");
        var outcome = await input.RunAsync("edit", "case-7f3a");
        Assert.True(outcome.Code == 75, $"{outcome}");
        Assert.Equal(other, input.Read(Withheld + ".asc"));
        var kept = outcome.Results.Split("sealed in ")[1].TrimEnd('.', '\n', ' ');
        Assert.StartsWith("-----BEGIN PGP MESSAGE-----", File.ReadAllText(kept));
        File.Delete(kept);
        NothingIsLeft();
    }

    [Fact]
    public async Task Findings_of_what_was_written_are_told()
    {
        input.Edit("sed -i 's/^release-at:/release-et:/' \"$1\"");
        var outcome = await input.RunAsync("edit", "case-7f3a");
        Assert.True(outcome.Code == 0 && outcome.Results.Contains("case-7f3a.md.asc:", StringComparison.Ordinal)
            && outcome.Results.Contains("release-at", StringComparison.Ordinal), $"{outcome}");
    }

    [Fact]
    public async Task Who_could_not_open_it_again_does_not_get_to_edit()
    {
        input.PutKeys(EditorKey.Other);
        await RefusesAsync("JVN8089");
    }

    [Theory]
    [InlineData("promote", "case-7f3a")]
    [InlineData("rename", "case-7f3a")]
    public async Task Commands_that_do_not_open_it_say_that_it_is_sealed_and_propose_no_other(params string[] arguments)
    {
        var outcome = await input.RunAsync(arguments);
        Assert.Equal(3, outcome.Code);
        Assert.Contains("is sealed and cannot be changed here. Open it with jvn edit, or put its clear text back first: jvn unseal.", outcome.Results,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_that_do_not_open_it_say_of_an_identifier_where_it_may_be()
    {
        var outcome = await input.RunAsync("promote", "JVN10000002");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("may be among what is sealed and was not opened (files: 1)", outcome.Results + outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_place_in_memory_nothing_is_opened()
    {
        input.Edit("touch " + Path.Combine(input.Work.Root, "opened"));
        await using var results = new StringWriter();
        var key = DecryptionKey.Load(Encoding.ASCII.GetBytes(EditorKey.Own.Secret), null, new SourceLocation("key"), Now, new DiagnosticBag());
        var editing = new DraftEditing(input.Work.Input, Now, results, new ReportOptions(DiagnosticLanguage.English, Redact: false, Quiet: false),
            input.Work.Variables.GetValueOrDefault) { Memory = () => MemoryFolder.In("/proc", "/nowhere", null, "run") };
        Assert.Equal(ExitCode.Refused,
            await editing.RunAsync("case-7f3a", DraftKeyReading.Of(key, "key", new DiagnosticBag()), TestContext.Current.CancellationToken));
        Assert.Contains("JVN8088", results.ToString());
        Assert.False(File.Exists(Path.Combine(input.Work.Root, "opened")));
    }

    [Fact]
    public async Task An_editor_that_is_interrupted_is_ended_and_nothing_is_left()
    {
        // As a process of its own, since a signal is for a process.
        var key = Path.Combine(input.Work.Root, "key.asc");
        File.WriteAllText(key, EditorKey.Own.Secret);
        var started = Path.Combine(input.Work.Root, "started");
        input.Edit($"echo $$ > {started}; cp \"$1\" \"$1~\"; sleep 60");
        foreach (var signal in new[] { "INT", "TERM", "HUP" })
        {
            File.Delete(started);
            var start = new Repository(input.Work.Root).StartOf("dotnet", Child.Program, "edit", "--input", input.Work.Input, "--key", key, "case-7f3a");
            (start.Environment["EDITOR"], start.Environment["XDG_RUNTIME_DIR"]) = (input.Work.Variables["EDITOR"], input.RuntimeFolder);
            start.Environment.Remove("VISUAL");
            using var jvn = System.Diagnostics.Process.Start(start)!;
            while (!File.Exists(started) || new FileInfo(started).Length == 0)
            {
                Assert.False(jvn.HasExited, $"{jvn.StandardError}");
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }

            Assert.NotEmpty(Directory.GetDirectories(input.RuntimeFolder));
            using (var kill = System.Diagnostics.Process.Start("kill", ["-" + signal, $"{jvn.Id}"]))
                await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
            await jvn.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

            // By the library's own, where it is quicker.
            Assert.Contains(jvn.ExitCode, new[] { 4, 128 + 2, 128 + 15 });

            // What is killed takes a moment to end.
            var editor = File.ReadAllText(started).Trim();
            for (var i = 0; i < 500 && Runs(editor); i++)
                await Task.Delay(20, TestContext.Current.CancellationToken);
            Assert.False(Runs(editor), signal);
            NothingIsLeft();
        }
    }

    public void Dispose() => input.Dispose();

    // One that has ended may still be listed, where nobody asks how it ended.
    private static bool Runs(string process)
    {
        try
        {
            return !File.ReadAllText($"/proc/{process}/stat").Split(") ")[^1].StartsWith('Z');
        }
        catch (IOException)
        {
            return false;
        }
    }

    private void NothingIsLeft() => Assert.Empty(Directory.EnumerateFileSystemEntries(input.RuntimeFolder));

    private async Task RefusesAsync(string code)
    {
        input.Edit("true");
        var before = Snapshot.Of(input.Work.Input);
        var outcome = await input.RunAsync("edit", "case-7f3a");
        Assert.True(outcome.Code == 3 && outcome.Results.Contains(code, StringComparison.Ordinal), $"{outcome}");
        Assert.Null(Snapshot.Of(input.Work.Input).DifferenceTo(before));
    }
}

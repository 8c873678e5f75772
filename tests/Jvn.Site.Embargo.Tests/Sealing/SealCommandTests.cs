using System.Text;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;
using static Jvn.Site.Embargo.Tests.Sealing.SealedInput;

namespace Jvn.Site.Embargo.Tests.Sealing;

/// <summary><c>jvn seal</c> and <c>jvn unseal</c>: JVN8073, JVN8080, JVN8081, JVN8083 to JVN8087.</summary>
public sealed class SealCommandTests : IDisposable
{
    private readonly SealedInput input = new();

    [Fact]
    public async Task What_is_sealed_is_unsealed_to_the_same_bytes()
    {
        var sealing = await input.RunAsync("seal", "case-7f3a");
        Assert.True(sealing is { Code: 0, Errors: "" }, $"{sealing}");
        Assert.Contains($"{Withheld}.asc to editor-1.", sealing.Results);
        Assert.False(input.Has(Withheld));
        var bytes = input.Read(Withheld + ".asc");
        Assert.StartsWith("-----BEGIN PGP MESSAGE-----", Encoding.UTF8.GetString(bytes));

        var unsealing = await input.WithKey().RunAsync("unseal", "case-7f3a");
        Assert.True(unsealing is { Code: 0, Errors: "" }, $"{unsealing}");
        Assert.Equal(Text, Encoding.UTF8.GetString(input.Read(Withheld)));
        Assert.False(input.Has(Withheld + ".asc"));
    }

    [Theory]
    [InlineData("JVN#10000002")]
    [InlineData("JVN10000002")]
    [InlineData("advisories/2027/case-7f3a")]
    public async Task A_whole_advisory_is_sealed_with_its_translation_its_revision_and_its_case(string name)
    {
        foreach (var ending in new[] { ".en.md", ".next.md", ".next.en.md", ".case.yml" })
            input.Work.Put("input/advisories/2027/case-7f3a" + ending, ending == ".case.yml" ? "events: []\n" : Text);
        input.Work.Put("input/advisories/2027/case-7f3a/plan.txt", "x");
        var outcome = await input.RunAsync("seal", name);
        Assert.True(outcome.Code == 0, $"{outcome}");
        foreach (var ending in new[] { ".md", ".en.md", ".next.md", ".next.en.md", ".case.yml" })
            Assert.True(input.Has($"advisories/2027/case-7f3a{ending}.asc") && !input.Has("advisories/2027/case-7f3a" + ending), ending);
        Assert.Contains("The attachments of case-7f3a stay in clear.", outcome.Results);
        Assert.Contains("All of it is sealed already.", (await input.RunAsync("seal", "case-7f3a")).Results);

        Assert.Equal(0, (await input.WithKey().RunAsync("unseal", "JVN#10000002")).Code);
        Assert.True(input.Has("advisories/2027/case-7f3a.next.en.md"));
        Assert.Empty(Directory.GetFiles(input.At("advisories/2027"), "*.asc"));
    }

    [Fact]
    public async Task What_is_out_is_never_sealed()
    {
        foreach (var name in new[] { ReleasedId, input.At("advisories/2026/JVN10000001.md") })
        {
            var outcome = await input.RunAsync("seal", name);
            Assert.True(outcome.Code == 3 && outcome.Results.Contains("error JVN8083", StringComparison.Ordinal), $"{outcome}");
        }

        Assert.Equal(3, (await input.RunAtAsync(Release, "seal", "case-7f3a")).Code);
        Assert.Empty(Directory.GetFiles(input.At("advisories"), "*.asc", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Of_a_released_advisory_the_pending_revision_is_sealed()
    {
        input.Work.Put("input/advisories/2026/JVN10000001.next.md", TinySite.Advisory(ReleasedId, "2026-05-01T12:00:00+09:00"));
        Assert.Equal(0, (await input.RunAsync("seal", ReleasedId)).Code);
        Assert.True(input.Has("advisories/2026/JVN10000001.md") && input.Has("advisories/2026/JVN10000001.next.md.asc"));
    }

    [Fact]
    public async Task A_key_that_nobody_has_pinned_seals_nothing()
    {
        input.Work.Put("input/editors/stranger.asc", EditorKey.Other.Public);
        await RefusesAsync("JVN8084", EditorKey.Other.Fingerprint);
    }

    [Fact]
    public async Task An_editor_without_a_key_is_not_left_out()
    {
        input.Work.Put("input/editors/fingerprints.txt", $"{EditorKey.Own.Fingerprint}\n{EditorKey.Other.Fingerprint} # 鍵がまだない\n");
        await RefusesAsync("JVN8085", "fingerprints.txt:2");
    }

    [Fact]
    public async Task Without_editors_nothing_is_sealed()
    {
        Directory.Delete(input.At("editors"), recursive: true);
        await RefusesAsync("JVN8086", "gpg --armor --export");
    }

    [Fact]
    public async Task A_fingerprint_that_is_cut_off_seals_nothing()
    {
        input.Work.Put("input/editors/fingerprints.txt", $"# 編集者\n\n{EditorKey.Own.Fingerprint[..^1]} # 山田\n");
        await RefusesAsync("JVN8087", "fingerprints.txt:3");
    }

    [Fact]
    public async Task A_fingerprint_is_read_as_gpg_prints_it()
    {
        input.Work.Put("input/editors/fingerprints.txt", "  " + string.Join(' ', EditorKey.Own.Fingerprint.ToLowerInvariant().Chunk(4)
            .Select(four => new string(four))) + "  # 山田\n");
        Assert.Equal(0, (await input.RunAsync("seal", "case-7f3a")).Code);
    }

    [Fact]
    public async Task A_secret_key_among_the_editors_seals_nothing()
    {
        input.Work.Put("input/editors/editor-1.asc", EditorKey.Own.Secret);
        await RefusesAsync("error", "secret");
    }

    [Fact]
    public async Task What_lies_there_sealed_already_is_not_written_over()
    {
        input.Work.Put($"input/{Withheld}.asc", EditorKey.Own.Seal("x"));
        await RefusesAsync("JVN8080", "case-7f3a.md");
        Assert.Equal(1, (await input.WithKey().RunAsync("unseal", input.At(Withheld + ".asc"))).Code);
        Assert.Equal(Text, Encoding.UTF8.GetString(input.Read(Withheld)));
    }

    [Fact]
    public async Task Git_that_remembers_the_clear_text_is_told_of()
    {
        var repository = Repository.Init(input.Work.Input);
        repository.Git("add", "-A");
        repository.Git("commit", "--quiet", "-m", "x");
        Assert.Contains("git keeps", (await input.RunAsync("seal", "case-7f3a")).Results);
    }

    [Fact]
    public async Task A_trial_writes_nothing()
    {
        var before = Snapshot.Of(input.Work.Input);
        var outcome = await input.RunAsync("seal", "case-7f3a", "--dry-run");
        Assert.True(outcome.Code == 0 && outcome.Results.Contains("Nothing was written", StringComparison.Ordinal), $"{outcome}");
        Assert.Contains("Would seal as ", outcome.Results, StringComparison.Ordinal);
        Assert.DoesNotContain("Sealed", outcome.Results, StringComparison.Ordinal);
        Assert.Null(Snapshot.Of(input.Work.Input).DifferenceTo(before));
    }

    [Fact]
    public async Task Redacted_nothing_is_named()
    {
        var outcome = await input.Work.RunAsync(Now, "seal", "--input", input.Work.Input, "--lang", "en", "--redact", "case-7f3a");
        Assert.True(outcome.Code == 0 && outcome.Results.StartsWith("Sealed one file.", StringComparison.Ordinal), $"{outcome}");
        Assert.DoesNotContain("7f3a", outcome.Results);
        Assert.DoesNotContain("7f3a", (await input.WithKey().Work.RunAsync(Now, "unseal", "--input", input.Work.Input, "--redact", "case-7f3a")).ToString());
    }

    [Fact]
    public async Task Another_key_opens_nothing()
    {
        input.Seal(EditorKey.Other);
        var before = Snapshot.Of(input.Work.Input);
        var outcome = await input.WithKey().RunAsync("unseal", "case-7f3a");
        Assert.True(outcome.Code == 1 && outcome.Results.Contains("JVN8073", StringComparison.Ordinal), $"{outcome}");
        Assert.DoesNotContain("git", outcome.Results, StringComparison.Ordinal); // nothing is wrong with the file
        Assert.Null(Snapshot.Of(input.Work.Input).DifferenceTo(before));
    }

    [Fact]
    public async Task What_is_broken_opens_with_no_key()
    {
        input.Seal();
        input.Work.Put($"input/{Withheld}.asc", "broken");
        var outcome = await input.WithKey().RunAsync("unseal", "case-7f3a");
        Assert.True(outcome.Code == 1 && outcome.Results.Contains("JVN8081", StringComparison.Ordinal), $"{outcome}");
    }

    [Theory]
    [InlineData("unseal", "case-7f3a")]
    [InlineData("edit", "case-7f3a")]
    [InlineData("seal", "vendors/acme.yml")]
    [InlineData("seal", "nothing")]
    public async Task Wrong_use_is_told_and_changes_nothing(string command, string name)
    {
        var before = Snapshot.Of(input.Work.Input);
        var outcome = await input.RunAsync(command, name.Contains('/') ? input.At(name) : name);
        Assert.True(outcome.Code == 2 && outcome.Errors.Length > 0, $"{outcome}");
        Assert.Null(Snapshot.Of(input.Work.Input).DifferenceTo(before));
    }

    public void Dispose() => input.Dispose();

    private async Task RefusesAsync(string code, string words)
    {
        var before = Snapshot.Of(input.Work.Input);
        var outcome = await input.RunAsync("seal", input.At(Withheld));
        Assert.True(outcome.Code == 1 && outcome.Results.Contains(code, StringComparison.Ordinal)
            && outcome.Results.Contains(words, StringComparison.OrdinalIgnoreCase), $"{outcome}");
        Assert.Null(Snapshot.Of(input.Work.Input).DifferenceTo(before));
    }
}

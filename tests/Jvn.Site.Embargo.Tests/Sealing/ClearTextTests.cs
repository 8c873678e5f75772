using System.Text;
using Jvn.Site.Embargo.Tests.Leaks;
using Jvn.Site.Embargo.Tests.Random;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;
using static Jvn.Site.Embargo.Tests.Sealing.SealedInput;

namespace Jvn.Site.Embargo.Tests.Sealing;

/// <summary>The clear text of what is sealed stands nowhere but where it must: in the input before it is sealed and after it is unsealed, on a page after its
/// release. The machine's folder for temporary files is one of the test's own, and is looked through with everything else.</summary>
public sealed class ClearTextTests
{
    [Fact]
    public async Task It_stands_nowhere_but_where_it_must()
    {
        using var input = new SealedInput();
        var (root, key) = (input.Work.Root, Path.Combine(input.Work.Root, "key.asc"));
        File.WriteAllText(key, EditorKey.Own.Secret);
        File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        input.Edit("sed -i 's/の文/の新しい文/' \"$1\"; cp \"$1\" \"$1~\"");
        foreach (var folder in new[] { "tmp", "home" })
            Directory.CreateDirectory(Path.Combine(root, folder));
        var search = new CanarySearch([new Canary(Secret, "text", DateTimeOffset.MaxValue), new Canary("の新しい文", "text", DateTimeOffset.MaxValue),
            .. KeyLines(EditorKey.Own)]);
        var said = new StringBuilder();
        string[] unseal = ["--unseal-key", key];

        Jvn(0, "seal", "case-7f3a");
        Jvn(0, ["check", .. unseal]);
        Jvn(0, ["check", "--format", "json", .. unseal]);
        Jvn(0, "edit", "case-7f3a", "--key", key);
        Jvn(0, ["check", .. unseal]);
        Jvn(0, ["build", "--theme", Workplace.Theme, "--output", input.Work.Output, .. unseal]);
        Jvn(0, ["publish", "--theme", Workplace.Theme, "--to", Path.Combine(root, "www"), "--trust-clock", .. unseal]);
        Jvn(0, ["diff", "--theme", Workplace.Theme, "--to", Path.Combine(root, "www"), .. unseal]);
        Jvn(0, ["schedule", .. unseal]);
        Jvn(1, "check", "--unseal-key", key, "--as-of", "2030-01-01T00:00:00+09:00", "--strict");
        NowhereBut();

        Jvn(0, "unseal", "case-7f3a", "--key", key);
        NowhereBut(input.At(Withheld));

        void Jvn(int code, params string[] arguments)
        {
            var start = new Repository(root).StartOf("dotnet", [Child.Program, arguments[0], "--input", input.Work.Input, .. arguments[1..]]);
            (start.Environment["EDITOR"], start.Environment["XDG_RUNTIME_DIR"]) = (input.Work.Variables["EDITOR"], input.RuntimeFolder);
            (start.Environment["TMPDIR"], start.Environment["HOME"]) = (Path.Combine(root, "tmp"), Path.Combine(root, "home"));
            start.Environment.Remove("VISUAL");
            using var process = System.Diagnostics.Process.Start(start)!;
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync();
            var outcome = new Outcome(code, process.StandardOutput.ReadToEnd(), errors.Result);
            process.WaitForExit();
            Assert.True(process.ExitCode == code || arguments.Contains("--strict"), $"{string.Join(' ', arguments)}: {process.ExitCode} {outcome}");
            said.Append(outcome.Results).Append(outcome.Errors);
        }

        void NowhereBut(params string[] allowed)
        {
            Assert.True(search.In(said.ToString()) is null, said.ToString());
            var files = Directory.GetFiles(root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
                .Except([.. allowed, key, Path.Combine(root, "editor.sh")]).ToList();
            Assert.NotEmpty(files);
            foreach (var file in files)
                Assert.True(search.In(File.ReadAllBytes(file)) is null, file);
        }
    }

    [Fact]
    public async Task The_search_finds_it_where_it_stands()
    {
        using var input = new SealedInput();
        await input.Work.BuildAsync(Release);
        var search = new CanarySearch([new Canary(Secret, "text", DateTimeOffset.MaxValue)]);
        Assert.NotNull(search.In(Snapshot.Of(input.Work.Output)));
        Assert.NotNull(search.In(input.Read(Withheld)));
        Assert.Null(search.In(EditorKey.Own.Seal(Text)));
    }

    // Whole lines of the key's armor that its public half has not.
    private static IEnumerable<Canary> KeyLines(EditorKey key) => key.Secret.Split('\n').Select(line => line.Trim())
        .Where(line => line.Length > 60 && !key.Public.Contains(line, StringComparison.Ordinal))
        .Select(line => new Canary(line, "key", DateTimeOffset.MaxValue));
}

using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Hostile;

/// <summary>Whatever an input is, reading it ends in seconds and in bounded memory, with findings. What is large, deep or waits for ever runs in a process of
/// its own, which is measured.</summary>
public sealed partial class LimitTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private const long Most = 512L * 1024 * 1024;

    private static readonly string FrontMatter = TinySite.Advisory("JVN#12345678", "2027-05-01T12:00:00+09:00").Split("---\n")[1];

    /// <summary>Inputs that have something wrong with them and are too small to take long: they are built in this process.</summary>
    private static readonly Dictionary<string, Action<Workplace>> SmallAndBad = new(StringComparer.Ordinal)
    {
        ["UTF-16"] = work => work.Put("input/advisories/JVN12345678.md",
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("---\nid: JVN#12345678\n---\n")]),
        ["UTF-16 without its mark"] = work => work.Put("input/advisories/JVN12345678.md", Encoding.Unicode.GetBytes("---\nid: JVN#12345678\n---\n")),
        ["an alias to itself"] = work => PutYaml(work, "a: &a\n  b: *a"),
        ["merge keys"] = work => PutYaml(work, "a: &a {x: 1}\nb: {<<: *a}"),
        ["an empty file"] = work => work.Put("input/advisories/JVN12345678.md", ""),
        ["one fence"] = work => work.Put("input/advisories/JVN12345678.md", "---"),
        ["two fences"] = work => work.Put("input/advisories/JVN12345678.md", "---\n---"),
        ["a picture as text"] = work => work.Put("input/advisories/JVN12345678.md", Random.Picture.Of(1, "x")),
        ["a loop of links"] = work => File.CreateSymbolicLink(Path.Combine(Folder(work, "input/advisories"), "loop"), ".."),
        ["a link to itself"] = work => File.CreateSymbolicLink(Path.Combine(Folder(work, "input/advisories"), "self.md"), "self.md"),
        ["a dangling link"] = work => File.CreateSymbolicLink(Path.Combine(Folder(work, "input/advisories"), "gone.md"), "nowhere"),
        ["a link to a secret"] = work => File.CreateSymbolicLink(Path.Combine(Folder(work, "input/advisories"), "JVN12345679.md"), "/etc/passwd"),
        ["folders 100 deep"] = work => work.Put("input/advisories/" + Repeat("a/", 100) + "x.md", ""),
    };

    /// <summary>Small inputs that look odd and may be fine; a warning is enough.</summary>
    private static readonly Dictionary<string, Action<Workplace>> SmallAndOdd = new(StringComparer.Ordinal)
    {
        ["a folder named X.md"] = work => Folder(work, "input/advisories/JVN12345679.md"),
        ["a folder named X.yml"] = work => Folder(work, "input/vendors/b.yml"),
        ["a folder named site.yml"] = work =>
        {
            File.Delete(Path.Combine(work.Input, "site.yml"));
            Folder(work, "input/site.yml");
        },
        ["an empty vendor"] = work => work.Put("input/vendors/b.yml", ""),
        ["an empty settings file"] = work => work.Put("input/site.yml", ""),
    };

    /// <summary>Inputs that have something wrong with them.</summary>
    private static readonly Dictionary<string, Action<Workplace>> Bad = new(StringComparer.Ordinal)
    {
        ["a file of 50 MB"] = work => PutBody(work, Repeat("文字 ", 50_000_000 / 7)),
        ["a front matter of 50 MB"] = work => work.Put("input/advisories/JVN12345678.md", "---\n" + Repeat("key: value\n", 5_000_000) + "---\n"),
        ["a vendor of 50 MB"] = work => work.Put("input/vendors/b.yml", Repeat("key: value\n", 5_000_000)),
        ["100,000 emphasis marks"] = work => PutBody(work, Repeat("**x** _y_\n", 20_000)),
        ["100,000 stars"] = work => PutBody(work, Repeat(Repeat("*a ", 2_000) + "\n", 40)),
        ["10,000 nested lists"] = work => PutBody(work, string.Concat(Enumerable.Range(0, 700).Select(depth => Repeat("  ", depth / 3) + "- x\n"))),
        ["nested lists on one line"] = work => PutBody(work, Repeat("- ", 3_500) + "x"),
        ["nested quotations"] = work => PutBody(work, Repeat(Repeat(">", 4_000) + "x\n", 50)),
        ["open brackets"] = work => PutBody(work, Repeat(Repeat("[a](", 1_500) + "\n", 40)),
        ["closed and open brackets"] = work => PutBody(work, Repeat(Repeat("![[]()", 1_000) + "\n", 40)),
        ["growing backticks"] = work => PutBody(work, string.Concat(Enumerable.Range(1, 600).Select(length => Repeat("`", length) + " "))),
        ["a line of 1 MB"] = work => PutBody(work, Repeat("x", 1_000_000)),
        ["a line of 200 kB"] = work => PutBody(work, Repeat("x", 200_000)),
        ["100,000 keys"] = work =>
            work.Put("input/advisories/JVN12345678.md", "---\n" + string.Concat(Enumerable.Range(0, 100_000).Select(key => $"k{key}: v\n")) + "---\n"),
        ["20,000 keys"] = work =>
            work.Put("input/advisories/JVN12345678.md", "---\n" + string.Concat(Enumerable.Range(0, 20_000).Select(key => $"k{key}: v\n")) + "---\n"),
        ["deep lists in brackets"] = work => PutYaml(work, "x: " + Repeat(Repeat("[", 8_000) + "\n ", 12)),
        ["deep maps in braces"] = work => PutYaml(work, "x: " + Repeat(Repeat("{a: ", 1_900) + "\n ", 20)),
        ["deep lists by dashes"] = work => PutYaml(work, "x:\n  " + Repeat("- ", 4_000) + "x"),
        ["deep maps by indentation"] = work => PutYaml(work, string.Concat(Enumerable.Range(0, 600).Select(depth => Repeat(" ", depth) + "a:\n"))),
        ["explicit keys"] = work => PutYaml(work, Repeat("? ", 4_000)),
        ["an alias bomb"] = work => PutYaml(work, "a: &a [x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range('b', 24)
            .Select(letter => $"{(char)letter}: &{(char)letter} [*{(char)(letter - 1)}, *{(char)(letter - 1)}, *{(char)(letter - 1)}]\n"))),
        ["many tags"] = work => PutYaml(work, Repeat("? !!binary x\n", 10_000)),
        ["many anchors"] = work => PutYaml(work, string.Concat(Enumerable.Range(0, 8_000).Select(key => $"k{key}: &a{key} v\n"))),
        ["a table of 5,000 columns"] = work =>
            PutBody(work, string.Join('\n', Enumerable.Repeat(Repeat("|a", 3_900), 1).Append(Repeat("|-", 3_900)).Concat(Enumerable.Repeat("|x", 5_000)))),
        ["a table of 64 columns and 5,000 rows"] = work =>
            PutBody(work, string.Join('\n', Enumerable.Repeat(Repeat("|a", 64), 1).Append(Repeat("|-", 64)).Concat(Enumerable.Repeat("|x", 5_000)))),
        ["many definitions"] = work => PutBody(work, string.Concat(Enumerable.Range(0, 8_000).Select(number => $"[{number}]: https://example.jp/{number}\n"))),
        ["a long definition used often"] = work => PutBody(work, Repeat("[a] ", 5_000) + "\n\n[a]: https://example.jp/" + Repeat("x", 8_000)),
        ["2,001 vendors"] = work => work.Put("input/advisories/JVN12345678.md", TinySite.Advisory("JVN#12345678", "2027-05-01T12:00:00+09:00")
            .Replace("vendors:\n", "vendors:\n" + string.Concat(Enumerable.Range(0, 2_000).Select(number => $"  - {{vendor: v{number}, status: unknown}}\n")),
            StringComparison.Ordinal)),
        ["only line feeds"] = work => work.Put("input/advisories/JVN12345678.md", Repeat("\n", 200_000)),
        ["only NUL"] = work => work.Put("input/advisories/JVN12345678.md", new byte[200_000]),
        ["the wide side of a comment"] = work => PutYaml(work, "x: \"" + Repeat("\\u202E", 30_000) + "\""),
        ["200,000 invisible characters"] = work => PutBody(work, Repeat(Repeat("\u200B", 2_000) + "\n", 40)),
        ["a FIFO"] = work => Assert.Equal(0, MakeFifo(Path.Combine(Folder(work, "input/advisories"), "JVN12345679.md"), 0x1B6)),
        ["a FIFO as vendor"] = work => Assert.Equal(0, MakeFifo(Path.Combine(Folder(work, "input/vendors"), "b.yml"), 0x1B6)),
        ["a link to /dev/zero"] = work => File.CreateSymbolicLink(Path.Combine(Folder(work, "input/advisories"), "JVN12345679.md"), "/dev/zero"),
        ["site.yml as a link"] = work =>
        {
            File.Delete(Path.Combine(work.Input, "site.yml"));
            File.CreateSymbolicLink(Path.Combine(work.Input, "site.yml"), "/dev/zero");
        },
        ["an attachment of 50 MB"] = work =>
        {
            PutBody(work, "[一覧](list.txt)");
            work.Put("input/advisories/JVN12345678/list.txt", new byte[50_000_000]);
        },
        ["a PNG bomb"] = work =>
        {
            PutBody(work, "![図](bomb.png)");
            work.Put("input/advisories/JVN12345678/bomb.png",
                [.. Random.Picture.Of(1, "x")[..16], 0x7F, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF, .. Random.Picture.Of(1, "x")[24..]]);
        },
        ["an attachment that is a FIFO"] = work =>
        {
            PutBody(work, "[一覧](list.txt)");
            Assert.Equal(0, MakeFifo(Path.Combine(Folder(work, "input/advisories/JVN12345678"), "list.txt"), 0x1B6));
        },
    };

    /// <summary>Inputs that look odd and may be fine; a warning is enough.</summary>
    private static readonly Dictionary<string, Action<Workplace>> Odd = new(StringComparer.Ordinal)
    {
        ["a text of 200 kB"] = work => PutBody(work, Repeat(Repeat("文字 ", 300) + "\n\n", 90)),
        ["3,000 attachments"] = work => Enumerable.Range(0, 3_000).ToList().ForEach(number => work.Put($"input/advisories/JVN12345678/{number}.txt", "x")),
    };

    public static TheoryData<string> BadNames { get; } = [.. Bad.Keys];

    public static TheoryData<string> SmallAndBadNames { get; } = [.. SmallAndBad.Keys];

    public static TheoryData<string> SmallAndOddNames { get; } = [.. SmallAndOdd.Keys];

    public static TheoryData<string> OddNames { get; } = [.. Odd.Keys];

    [Theory]
    [MemberData(nameof(BadNames))]
    public async Task A_bad_input_ends_in_a_finding(string what) => Assert.Equal(1, await Run(Bad[what], what));

    [Theory]
    [MemberData(nameof(OddNames))]
    public async Task An_odd_input_ends(string what) => Assert.InRange(await Run(Odd[what], what), 0, 1);

    [Theory]
    [MemberData(nameof(SmallAndBadNames))]
    public async Task A_small_bad_input_ends_in_a_finding(string what) => Assert.Equal(1, await RunHere(SmallAndBad[what]));

    [Theory]
    [MemberData(nameof(SmallAndOddNames))]
    public async Task A_small_odd_input_ends(string what) => Assert.InRange(await RunHere(SmallAndOdd[what]), 0, 1);

    [Fact]
    public async Task What_may_not_be_read_ends_in_a_finding()
    {
        // The superuser may read everything, so it steps back to a user who may not.
        string[] command = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", "dotnet"] : ["dotnet"];
        using var work = new Workplace();
        work.Put("input/advisories/JVN12345678.md", "---\n");
        File.SetUnixFileMode(Path.Combine(work.Input, "advisories/JVN12345678.md"), UnixFileMode.None);
        var closed = Folder(work, "input/vendors");
        File.SetUnixFileMode(closed, UnixFileMode.None);
        File.SetUnixFileMode(work.Root, (UnixFileMode)0x1FF);
        var child = await Child.RunAsync(work.Root, new Dictionary<string, string> { ["HOME"] = work.Root }, command[0],
            [.. command[1..], Child.Program, "build", "--input", "input", "--output", "output", "--theme", Workplace.Theme, "--lang", "en"]);
        File.SetUnixFileMode(closed, (UnixFileMode)0x1C0);
        Assert.True(child.Outcome is { Code: 1, Errors: "" }, child.Outcome.ToString());
        Assert.All(child.Outcome.Lines, line => Assert.Matches(FindingLine(), line));
        Assert.Equal(2, child.Outcome.Lines.Count(line => line.Contains("error JVN1001", StringComparison.Ordinal)));
    }

    private async Task<int> Run(Action<Workplace> prepare, string what)
    {
        using var work = Prepared(prepare);
        var child = await Child.RunAsync(work.Root, new Dictionary<string, string>(), "dotnet", Child.Program, "build", "--input", "input", "--output",
            "output", "--theme", Workplace.Theme, "--as-of", "2027-06-01T12:00:00+09:00", "--lang", "en");
        output.WriteLine($"{what}: {child.Time.TotalSeconds:0.00} s, {child.Peak / 1048576} MiB, {child.Outcome.Lines.Count()} lines");
        Assert.True(child.Time < Longest, $"took {child.Time}");
        Assert.True(child.Peak < Most, $"took {child.Peak} bytes");
        return Judged(child.Outcome);
    }

    private static async Task<int> RunHere(Action<Workplace> prepare)
    {
        using var work = Prepared(prepare);
        return Judged(await work.BuildAsync(new(2027, 6, 1, 12, 0, 0, TimeSpan.FromHours(9))));
    }

    private static Workplace Prepared(Action<Workplace> prepare)
    {
        var work = new Workplace();
        work.Put("input/vendors/acme.yml", "number: 123456\nname: 架空\nkana: カクウ\nregistration: none\n");
        work.Put("input/advisories/JVN12345678.md", TinySite.Advisory("JVN#12345678", "2027-05-01T12:00:00+09:00"));
        prepare(work);
        return work;
    }

    private static int Judged(Outcome outcome)
    {
        Assert.True(outcome is { Code: 0 or 1, Errors: "" }, outcome.ToString()[..Math.Min(3000, outcome.ToString().Length)]);
        Assert.All(outcome.Code == 0 ? outcome.Lines.SkipLast(3) : outcome.Lines, line => Assert.Matches(FindingLine(), line));
        return outcome.Code;
    }

    private static void PutBody(Workplace work, string body) =>
        work.Put("input/advisories/JVN12345678.md", TinySite.Advisory("JVN#12345678", "2027-05-01T12:00:00+09:00")
            .Replace("文\n", body + "\n", StringComparison.Ordinal));

    private static void PutYaml(Workplace work, string yaml) => work.Put("input/advisories/JVN12345678.md", $"---\n{FrontMatter}{yaml}\n---\n## 概要\n");

    private static string Folder(Workplace work, string path) => Directory.CreateDirectory(Path.Combine(work.Root, path)).FullName;

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    [LibraryImport("libc", EntryPoint = "mkfifo", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int MakeFifo(string path, uint mode);

    [GeneratedRegex(@"^\S.*:[0-9]+:[0-9]+: (error|warning) JVN[0-9]{4}: \S")]
    private static partial Regex FindingLine();
}

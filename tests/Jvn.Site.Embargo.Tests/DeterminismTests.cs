using Jvn.Site.Embargo.Tests.Leaks;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests;

/// <summary>Same input, same instant, same bytes, names, modes and times: whatever the machine, its language, its clock's zone, its cores, its file system's
/// order.</summary>
public sealed class DeterminismTests
{
    private const string Instant = "2027-06-01T12:00:00+09:00";

    /// <summary>What differs, the environment, and what runs <c>dotnet jvn.dll …</c>. Each differs in several ways at once: a trace of one of them is a
    /// difference all the same.</summary>
    public static TheoryData<string, string, string> Machines { get; } = new()
    {
        { "Thai, with its calendar; one core by setting; a mask that takes all away",
            "LANG=th_TH.UTF-8 LC_ALL=th_TH.UTF-8 TZ=Asia/Bangkok DOTNET_PROCESSOR_COUNT=1", "sh -c 'umask 077; exec \"$@\"' sh" },
        { "Arabic, with its digits; eight cores by setting; the first zone of the day",
            "LANG=ar_SA.UTF-8 LC_ALL=ar_SA.UTF-8 TZ=Pacific/Kiritimati DOTNET_PROCESSOR_COUNT=8", "" },
        { "Turkish, with its dotless i, cultures loaded; a quarter of an hour off",
            "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0 LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 TZ=Asia/Kathmandu", "" },
        { "Thai, cultures loaded; New York; one core", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0 LANG=th_TH.UTF-8 LC_ALL=th_TH.UTF-8 TZ=America/New_York",
            "taskset -c 0" },
        { "no language at all; compiled at once and once; a mask that takes nothing away",
            "LANG=C LC_ALL=C TZ= DOTNET_TieredPGO=0 DOTNET_TieredCompilation=0", "sh -c 'umask 000; exec \"$@\"' sh" },
    };

    // What the others are held against; made once.
    private static readonly Lazy<Task<(Snapshot Site, string Said)>> Usual = new(async () =>
    {
        using var usual = new Workplace();
        ReleasedCopy.All(Checkout.At("input"), usual.Input);
        return await Build(usual, "usual", "", "");
    });

    [Fact]
    public async Task The_machine_leaves_no_trace()
    {
        using var usual = new Workplace();
        ReleasedCopy.All(Checkout.At("input"), usual.Input);
        var expected = await Usual.Value;
        foreach (var (what, environment, command) in Machines.Select(row => row.Data))
            Same(await Build(usual, what, environment, command), expected, what);
    }

    [Fact]
    public async Task The_order_in_which_folders_and_files_were_made_leaves_no_trace()
    {
        using var usual = new Workplace();
        using var reversed = new Workplace();
        ReleasedCopy.All(Checkout.At("input"), usual.Input);
        foreach (var file in Directory.EnumerateFiles(usual.Input, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            reversed.Put(Path.GetRelativePath(usual.Root, file), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
            File.SetLastWriteTimeUtc(Path.Combine(reversed.Root, Path.GetRelativePath(usual.Root, file)), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        }

        Same(await Build(reversed, "reversed", "", ""), await Usual.Value, "reversed");
    }

    /// <summary>A site that was built on Linux can be unpacked and served there too.</summary>
    [Fact]
    public async Task Every_name_of_the_site_is_one_that_Windows_can_have()
    {
        var files = (await Usual.Value).Site.Files;
        Assert.Empty(files.Where(file => !file.Split('/').All(Intake.Reading.WindowsNames.Allow)));
        Assert.Empty(files.GroupBy(file => file, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    /// <summary>As git leaves them where <c>core.autocrlf</c> is set.</summary>
    [Fact]
    public async Task Line_ends_of_Windows_in_texts_leave_no_trace()
    {
        using var usual = new Workplace();
        using var windows = new Workplace();
        foreach (var work in new[] { usual, windows })
            ReleasedCopy.All(Checkout.At("input"), work.Input);
        var files = Directory.GetFiles(windows.Input, "*", SearchOption.AllDirectories);
        foreach (var file in files.Where(file => Path.GetExtension(file) is ".md" or ".yml" or ".asc"))
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"));
        var (before, after) = (await Check(usual), await Check(windows));
        Assert.Equal(before, after);
        Same(await Build(windows, "windows", "", ""), await Usual.Value, "windows");

        static async Task<Outcome> Check(Workplace work)
        {
            var outcome = await work.RunAsync(DateTimeOffset.UnixEpoch.AddYears(57), "check", "--input", work.Input, "--lang", "en");
            return outcome with { Results = outcome.Results.Replace(work.Root, "", StringComparison.Ordinal) };
        }
    }

    [Fact]
    public async Task The_working_folder_and_an_earlier_output_leave_no_trace()
    {
        using var usual = new Workplace();
        ReleasedCopy.All(Checkout.At("input"), usual.Input);
        var first = await Build(usual, "first", "", "");
        Same(await Build(usual, "again", "", ""), first, "again, over the earlier output");
        var elsewhere = await Child.RunAsync("/", new Dictionary<string, string>(StringComparer.Ordinal) { [SiteSigningKey.Variable] = SiteSigningKey.Armored },
            "dotnet",
            Child.Program, "build", "--input", usual.Input, "--output", usual.Output, "--theme", Workplace.Theme, "--as-of", Instant, "--lang", "en");
        Assert.True(elsewhere.Outcome is { Code: 0, Errors: "" }, elsewhere.Outcome.ToString());
        Assert.Null(Snapshot.Of(usual.Output).DifferenceTo(first.Site));
    }

    private static async Task<(Snapshot Site, string Said)> Build(Workplace work, string what, string environment, string command)
    {
        var variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        variables[SiteSigningKey.Variable] = SiteSigningKey.Armored;
        string[] program = ["dotnet", Child.Program, "build", "--input", "input", "--output", "output", "--theme", Workplace.Theme, "--as-of", Instant,
            "--lang", "en"];
        string[] all = [.. Words(command), .. program];
        var child = await Child.RunAsync(work.Root, variables, all[0], all[1..]);
        Assert.True(child.Outcome is { Code: 0, Errors: "" }, $"{what}: {child.Outcome}");
        return (Snapshot.Of(work.Output), child.Outcome.Results);
    }

    // As a shell splits them, as far as single quotes go.
    private static IEnumerable<string> Words(string command) =>
        command.Split('\'').Index().SelectMany(part => part.Index % 2 == 1 ? [part.Item] : part.Item.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static void Same((Snapshot Site, string Said) one, (Snapshot Site, string Said) other, string what)
    {
        Assert.Equal(other.Said, one.Said);
        var difference = one.Site.DifferenceTo(other.Site);
        Assert.True(difference is null, $"{what}: {difference}");
    }
}

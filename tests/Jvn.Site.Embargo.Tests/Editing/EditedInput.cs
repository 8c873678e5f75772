using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Editing;

/// <summary>An input with one advisory, which commands change.</summary>
internal sealed class EditedInput : IDisposable
{
    public const string Release = "2027-05-01T12:00:00+09:00";
    public const string Revised = "2027-05-10T12:00:00+09:00";
    public const string Id = "JVN#87654321";

    public EditedInput()
    {
        Work.Put("input/vendors/acme.yml", "number: 123456\nname: {ja: 株式会社架空, en: Acme Inc.}\nkana: カクウ\naliases: [架空工房]\nregistration: none\n");
        Work.Put("input/vendors/beta.yml", "number: 123457\nname: ベータ製作所\nkana: ベータセイサクショ\nregistration: none\n");
    }

    public static DateTimeOffset ReleaseAt { get; } = new(2027, 5, 1, 12, 0, 0, TimeSpan.FromHours(9));

    public static DateTimeOffset Before { get; } = ReleaseAt.AddDays(-30);

    public static DateTimeOffset After { get; } = ReleaseAt.AddDays(30).AddMilliseconds(700);

    public Workplace Work { get; } = new();

    /// <summary>The text of a whole advisory.</summary>
    /// <param name="rows">Lines of <c>vendors</c>.</param>
    /// <param name="history">Items of <c>history</c>.</param>
    public static string Advisory(string release = Release, string rows = "  - vendor: acme # 一社\n    status: unknown\n", string history = "") =>
        TinySite.Advisory(Id, release).Replace($"history:\n  - {{at: {release}, text: 公開}}\n", $"history: [{history}]\n", StringComparison.Ordinal)
            .Replace("  - vendor: acme\n    status: unknown\n", rows, StringComparison.Ordinal);

    public void Put(string name, string text) => Work.Put($"input/advisories/{name}", text);

    public string Read(string name) => File.ReadAllText(Path.Combine(Work.Input, "advisories", name));

    public bool Has(string name) => Path.Exists(Path.Combine(Work.Input, "advisories", name));

    public Task<Outcome> Run(DateTimeOffset now, params string[] arguments) => Work.RunAsync(now, [.. arguments, "--input", Work.Input, "--lang", "en"]);

    public async Task<Outcome> Done(DateTimeOffset now, params string[] arguments)
    {
        var outcome = await Run(now, arguments);
        Assert.True(outcome.Code == 0, outcome.ToString());
        return outcome;
    }

    /// <summary>The command ends so, and not a byte of the input is another one.</summary>
    public async Task<Outcome> Unchanged(int code, string finding, DateTimeOffset now, params string[] arguments)
    {
        var before = Snapshot.Of(Work.Input);
        var outcome = await Run(now, arguments);
        Assert.True(outcome.Code == code, outcome.ToString());
        Assert.Contains(finding, outcome.Results + outcome.Errors, StringComparison.Ordinal);
        Assert.Null(Snapshot.Of(Work.Input).DifferenceTo(before));
        return outcome;
    }

    /// <summary>The site that readers see, made from nothing.</summary>
    public async Task<Snapshot> Site(DateTimeOffset now)
    {
        if (Directory.Exists(Work.Output))
            Directory.Delete(Work.Output, recursive: true);
        var outcome = await Work.BuildAsync(now);
        Assert.True(outcome.Code == 0, outcome.ToString());
        return Snapshot.Of(Work.Output);
    }

    public void Dispose() => Work.Dispose();
}

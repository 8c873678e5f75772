using System.Text;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Cli.Drafting;
using Jvn.Site.Cli.Terminals;

namespace Jvn.Site.Embargo.Tests.Sites;

/// <summary>A folder of a test's own with an input and an output, in memory where the machine has such a place, and <c>jvn</c> run in it within this
/// process.</summary>
internal sealed class Workplace : IDisposable
{
    private const string InMemory = "/dev/shm";

    public Workplace()
    {
        Root = Directory.Exists(InMemory)
            ? Path.Combine(InMemory, "jvn-" + Guid.NewGuid().ToString("N"))
            : Path.Combine(Path.GetTempPath(), "jvn-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(Root);
        Put("input/site.yml", "base-url: https://jvn.example.jp/\nname: 脆弱性対策情報\noperator: 架空調整機関\n");
    }

    /// <summary>The root of the repository, where the theme and the demonstration input lie.</summary>
    public static string Theme => Checkout.At("theme");

    public string Root { get; }

    public string Input => Path.Combine(Root, "input");

    public string Output => Path.Combine(Root, "output");

    /// <summary>What a build remembers of its output.</summary>
    public string Record => Path.Combine(Root, ".output.record");

    public void Put(string path, string text) => Put(path, new UTF8Encoding(false).GetBytes(text));

    public void Put(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    /// <summary>Whether builds sign.</summary>
    public bool Signs { get; init; }

    /// <summary>Further variables.</summary>
    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>Who sits there; nobody if it is null.</summary>
    public ITerminal? Terminal { get; set; }

    /// <summary>The lots that are drawn; the machine's own if it is null.</summary>
    public IChance? Chance { get; set; }

    /// <summary>Builds at <paramref name="now"/> by the clock.</summary>
    public Task<Outcome> BuildAsync(DateTimeOffset now, params string[] options) =>
        RunAsync(now, ["build", "--input", Input, "--theme", Theme, "--output", Output, "--lang", "en", .. options]);

    public Task<Outcome> CheckAsync(DateTimeOffset now, params string[] options) => RunAsync(now, ["check", "--input", Input, "--lang", "en", .. options]);

    public async Task<Outcome> RunAsync(DateTimeOffset now, params string[] arguments)
    {
        using var results = new MemoryStream();
        await using var errors = new StringWriter();
        var code = await new CommandLine(new FixedClock(now), results, errors, variable => Signs && variable == SiteSigningKey.Variable ? SiteSigningKey.Armored
            : Variables.GetValueOrDefault(variable), Terminal, Chance).RunAsync(arguments);
        return new Outcome(code, Encoding.UTF8.GetString(results.ToArray()), errors.ToString());
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

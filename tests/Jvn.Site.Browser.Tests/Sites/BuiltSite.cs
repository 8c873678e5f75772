using System.Text;
using Jvn.Site.Cli.Commands;

namespace Jvn.Site.Browser.Tests.Sites;

/// <summary>A site that <c>jvn build</c> has made into a folder of its own.</summary>
public sealed class BuiltSite
{
    private BuiltSite(string folder)
    {
        Folder = folder;
        Addresses = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => "/" + Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Select(path => path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>What a web server serves.</summary>
    public string Folder { get; }

    /// <summary>The address of every file, an <c>index.html</c> under its folder's.</summary>
    public IReadOnlyList<string> Addresses { get; }

    public bool Has(string address) => File.Exists(FileOf(address));

    public string Text(string address) => File.ReadAllText(FileOf(address));

    /// <summary>Builds <paramref name="input"/> as of <paramref name="now"/> into <paramref name="output"/>, as an editor would.</summary>
    public static async Task<BuiltSite> BuildAsync(string input, string output, DateTimeOffset now)
    {
        using var results = new MemoryStream();
        await using var errors = new StringWriter();
        var code = await new CommandLine(new FixedClock(now), results, errors, _ => null)
            .RunAsync(["build", "--input", input, "--theme", Checkout.At("theme"), "--output", output, "--lang", "en"]);
        return code == 0
            ? new BuiltSite(output)
            : throw new InvalidOperationException($"jvn build ended with {code}.\n{Encoding.UTF8.GetString(results.ToArray())}{errors}");
    }

    private string FileOf(string address) => Path.Combine(Folder, (address.EndsWith('/') ? address + "index.html" : address).TrimStart('/'));
}

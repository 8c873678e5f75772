using System.Text;
using Jvn.Site.Browser.Tests.Sites;
using Jvn.Site.Browser.Tests.Stage;
using Jvn.Site.Cli.Commands;
using Xunit;

namespace Jvn.Site.Browser.Tests.Server;

/// <summary>The demonstration as <c>jvn publish</c> publishes it, behind nginx.</summary>
public sealed class PublishedSite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("jvn-published-").FullName;
    private DateTimeOffset now = new(2027, 1, 15, 12, 0, 0, TimeSpan.FromHours(9));

    public ServedSite Served { get; private set; } = null!;

    /// <summary>The root of the server.</summary>
    public string Current => Path.Combine(folder, "www", "current");

    private string Input => Path.Combine(folder, "input");

    public async ValueTask InitializeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(Checkout.At("input"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Input, Path.GetRelativePath(Checkout.At("input"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        await PublishAsync();
        Served = new ServedSite(null!, await NginxServer.StartAsync(Current, Path.Combine(folder, "server")));
    }

    /// <summary>One advisory more is out.</summary>
    public Task PublishAsync(string name, string advisory)
    {
        File.WriteAllText(Path.Combine(Input, "advisories", name + ".md"), advisory);
        return PublishAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Served.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task PublishAsync()
    {
        now = now.AddMinutes(1);
        using var results = new MemoryStream();
        await using var errors = new StringWriter();
        var code = await new CommandLine(new FixedClock(now), results, errors, _ => null)
            .RunAsync(["publish", "--input", Input, "--theme", Checkout.At("theme"), "--to", Path.Combine(folder, "www"), "--trust-clock", "--late", "366d",
                "--lang", "en"]);
        Assert.True(code == 0, $"{code}: {Encoding.UTF8.GetString(results.ToArray())}{errors}");
    }
}

using Jvn.Site.Browser.Tests.Sites;
using Jvn.Site.Browser.Tests.Stage;
using Microsoft.Playwright;
using Xunit;

namespace Jvn.Site.Browser.Tests.Search;

/// <summary>The site that the real build makes of the collection, served as an operator serves it.</summary>
public sealed class SearchSite(TestStage stage) : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2027, 1, 15, 12, 0, 0, TimeSpan.FromHours(9));

    private readonly string folder = Path.Combine(Path.GetTempPath(), "jvn-search-tests-" + Guid.NewGuid().ToString("N"));

    private ServedSite served = null!;

    public BuiltSite Built => served.Site;

    public async ValueTask InitializeAsync()
    {
        var input = Path.Combine(folder, "input");
        Collection.Write(input);
        var site = await BuiltSite.BuildAsync(input, Path.Combine(folder, "output"), Now);
        served = new ServedSite(site, await NginxServer.StartAsync(site.Folder, Path.Combine(folder, "server")));
    }

    public async ValueTask DisposeAsync()
    {
        if (served is not null)
            await served.DisposeAsync();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    public string At(string address) => served.At(address);

    /// <summary>A page with an empty cache; it closes with its context.</summary>
    public Task<IPage> OpenAsync(View? view = null) => stage.OpenAsync(view ?? View.Desk);

    public Task<IBrowser> BrowserWithoutScriptAsync() => stage.Browser.BrowserType.LaunchAsync(
        new() { ExecutablePath = Chromium.Program, Args = [.. Chromium.Arguments, "--blink-settings=scriptEnabled=false"] });
}

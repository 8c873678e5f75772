using Jvn.Site.Browser.Tests.Sites;
using Jvn.Site.Browser.Tests.Stage;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(TestStage))]

namespace Jvn.Site.Browser.Tests.Stage;

/// <summary>What all browser tests share, made once: two sites, each behind its own nginx, and one Chromium.</summary>
public sealed class TestStage : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2027, 1, 15, 12, 0, 0, TimeSpan.FromHours(9));

    private readonly string folder = Path.Combine(Path.GetTempPath(), "jvn-browser-tests-" + Guid.NewGuid().ToString("N"));

    private IPlaywright? playwright;

    /// <summary>The demonstration input's site.</summary>
    public ServedSite Demonstration { get; private set; } = null!;

    /// <summary>The site of <see cref="BusyYear"/>.</summary>
    public ServedSite Busy { get; private set; } = null!;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(folder);
        Demonstration = await ServeAsync("demonstration", Checkout.At("input"));
        BusyYear.Write(Path.Combine(folder, "busy-input"));
        Busy = await ServeAsync("busy", Path.Combine(folder, "busy-input"));
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Program, Args = Chromium.Arguments });
    }

    /// <summary>A page in a context of its own, with nothing in its cache.</summary>
    public async Task<IPage> OpenAsync(View view)
    {
        var context = await Browser.NewContextAsync(view.Options);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.CloseAsync();
        playwright?.Dispose();
        foreach (var site in new[] { Demonstration, Busy })
        {
            if (site is not null)
                await site.DisposeAsync();
        }

        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private async Task<ServedSite> ServeAsync(string name, string input)
    {
        var site = await BuiltSite.BuildAsync(input, Path.Combine(folder, name), Now);
        var server = await NginxServer.StartAsync(site.Folder, Path.Combine(folder, name + "-server"));
        return new ServedSite(site, server);
    }
}

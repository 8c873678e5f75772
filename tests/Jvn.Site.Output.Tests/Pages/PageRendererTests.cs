using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Jvn.Site.Output.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Jvn.Site.Output.Tests.Pages;

/// <summary>Our renderer prints what the framework's prints, and only quicker.</summary>
public sealed class PageRendererTests
{
    [Fact]
    public async Task Every_page_is_what_the_frameworks_own_renderer_makes_of_it()
    {
        await using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        var renderer = new PageRenderer();
        var count = 0;
        foreach (var site in new[] { SampleSite.Model, Csaf.CsafSites.Demonstration })
        {
            foreach (var page in new HtmlPages(site, ThemeAssets.Read(RenderedSite.Theme).Addresses).All())
            {
                Assert.Equal(await FrameworksAsync(services, page), Encoding.UTF8.GetString(renderer.Render((page.Component, page.Parameters))));
                count++;
            }
        }

        Assert.True(count > 1000, $"{count} pages");
    }

    private static async Task<string> FrameworksAsync(IServiceProvider services, Page page)
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = page.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value);
            var root = await renderer.RenderComponentAsync(page.Component, ParameterView.FromDictionary(parameters));
            return root.ToHtmlString().Replace("&#x2B;", "+", StringComparison.Ordinal).Replace("&#x27;", "'", StringComparison.Ordinal) + "\n";
        });
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Jvn.Site.Output.Pages;

/// <summary>Turns pages into bytes: UTF-8 without BOM, lines end with LF. Belongs to one worker at a time.</summary>
internal sealed class PageRenderer : IAsyncDisposable
{
    // A renderer keeps every component it ever rendered, so it is replaced before that is much.
    private const int PagesOfOneRenderer = 100;

    private static readonly IServiceProvider Services = new ServiceCollection()
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)) // the default one turns Japanese into character references
        .BuildServiceProvider();

    private readonly StringBuilder text = new();
    private HtmlRenderer renderer = new(Services, NullLoggerFactory.Instance);
    private int rendered;

    public async ValueTask<byte[]> RenderAsync(Page page)
    {
        if (rendered++ == PagesOfOneRenderer)
            await RenewAsync();
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(page.Component, page.Parameters);
            await using var writer = new StringWriter(text.Clear());
            root.WriteHtmlTo(writer);
        });
        return Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n").Append('\n').ToString());
    }

    public ValueTask DisposeAsync() => renderer.DisposeAsync();

    private async ValueTask RenewAsync()
    {
        await renderer.DisposeAsync();
        renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        rendered = 1;
    }
}

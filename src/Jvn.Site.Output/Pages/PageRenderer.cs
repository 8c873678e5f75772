using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Jvn.Site.Output.Pages;

/// <summary>Turns pages into bytes: UTF-8 without BOM, lines end with LF. Belongs to one worker at a time.</summary>
internal sealed class PageRenderer
{
    private static readonly IServiceProvider Services = new ServiceCollection()
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)) // the default one turns Japanese into character references
        .BuildServiceProvider();

    private readonly StringBuilder text = new();

    // A renderer a page: it keeps every component until it is disposed, and giving their buffers back at once is three times as fast.
    public async ValueTask<byte[]> RenderAsync(Page page)
    {
        await using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(page.Component, page.Parameters);
            await using var writer = new StringWriter(text.Clear());
            root.WriteHtmlTo(writer);
        });

        // The encoder never lets a plus sign through; in UTF-8 it harms nobody, and readers of heads look for "application/rss+xml" letter by letter.
        return Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n").Replace("&#x2B;", "+").Append('\n').ToString());
    }
}

using System.Collections.Concurrent;
using System.Threading.Channels;
using Jvn.Site.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Jvn.Site.Preview;

/// <summary>Server-sent events: each open page is told what has changed, the newest only.</summary>
internal sealed class ReloadChannel
{
    private readonly PreviewDesk desk;
    private readonly DiagnosticLanguage language;
    private readonly ConcurrentDictionary<Channel<byte[]>, bool> listeners = [];

    public ReloadChannel(PreviewDesk desk, DiagnosticLanguage language)
    {
        this.desk = desk;
        this.language = language;
        desk.Changed += () =>
        {
            var news = FindingsEvent.Of(desk.Newest, desk.Input, language);
            foreach (var listener in listeners.Keys)
                listener.Writer.TryWrite(news);
        };
    }

    /// <summary>Answers until the page goes or the preview ends.</summary>
    public async Task ServeAsync(HttpContext request, CancellationToken ended)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(request.RequestAborted, ended);
        var listener = Channel.CreateBounded<byte[]>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        listeners[listener] = true;
        try
        {
            request.Response.ContentType = "text/event-stream";
            await SendAsync(request.Response, FindingsEvent.Of(desk.Newest, desk.Input, language), either.Token);
            await foreach (var news in listener.Reader.ReadAllAsync(either.Token))
                await SendAsync(request.Response, news, either.Token);
        }
        catch (OperationCanceledException)
        {
            // The page is gone, or all is over.
        }
        finally
        {
            listeners.TryRemove(listener, out _);
        }
    }

    private static async Task SendAsync(HttpResponse response, byte[] news, CancellationToken cancellation)
    {
        await response.Body.WriteAsync("data: "u8.ToArray().Concat(news).Concat("\n\n"u8.ToArray()).ToArray(), cancellation);
        await response.Body.FlushAsync(cancellation);
    }
}

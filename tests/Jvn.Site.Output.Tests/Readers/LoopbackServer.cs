using System.Net;

namespace Jvn.Site.Output.Tests.Readers;

/// <summary>Serves the files of a folder on this machine alone, as plain a server as can be, for programs that read by HTTP.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly HttpListener listener;
    private readonly string folder;

    public LoopbackServer(string folder)
    {
        this.folder = folder;
        (listener, var address) = LoopbackListener.Start();
        Address = address.AbsoluteUri;
        _ = ServeAsync();
    }

    /// <summary>Ends with a slash.</summary>
    public string Address { get; }

    public void Dispose() => listener.Close();

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                var request = await listener.GetContextAsync();
                var file = Path.Combine(folder, request.Request.Url!.AbsolutePath[1..]);
                request.Response.StatusCode = File.Exists(file) ? 200 : 404;
                request.Response.ContentType = Path.GetExtension(file) == ".atom" ? "application/atom+xml" : "application/rss+xml";
                request.Response.Close(File.Exists(file) ? await File.ReadAllBytesAsync(file) : [], willBlock: false);
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}

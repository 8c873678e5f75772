using System.IO.Compression;
using System.Net;

namespace Jvn.Site.Publishing.Tests.Probing;

/// <summary>Serves what is published, on this machine alone, with the faults that a test asks for.</summary>
internal sealed class ProbedServer : IDisposable
{
    private readonly HttpListener listener;
    private readonly string root;
    private int open;

    /// <param name="root">The folder of a release, or <c>current</c>.</param>
    public ProbedServer(string root)
    {
        this.root = root;
        (listener, Address) = LoopbackListener.Start();
        _ = ServeAsync();
    }

    public Uri Address { get; }

    /// <summary>Answers in place of the server, or not when it returns false.</summary>
    public Func<HttpListenerContext, bool> Fault { get; set; } = _ => false;

    /// <summary>The most requests that were open at a time.</summary>
    public int MostOpen { get; private set; }

    public int Requests { get; private set; }

    public void Dispose() => listener.Close();

    public static void End(HttpListenerContext context, int status, byte[]? body = null)
    {
        context.Response.StatusCode = status;
        context.Response.Close(body ?? [], willBlock: false);
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                lock (listener)
                {
                    Requests++;
                    MostOpen = Math.Max(MostOpen, ++open);
                }

                _ = Task.Run(() => Answer(context));
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        try
        {
            if (Fault(context))
                return;
            var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
            var file = Path.Combine(root, (path.EndsWith('/') ? path + "index.html" : path)[1..]);
            var isThere = File.Exists(file) && path != "/404.html";
            var bytes = File.ReadAllBytes(isThere ? file : Path.Combine(root, "404.html"));
            if (context.Request.Headers["Accept-Encoding"]?.Contains("gzip") == true)
            {
                using var packed = new MemoryStream();
                using (var writer = new GZipStream(packed, CompressionLevel.Fastest))
                    writer.Write(bytes);
                context.Response.Headers["Content-Encoding"] = "gzip";
                bytes = packed.ToArray();
            }

            End(context, isThere ? 200 : 404, bytes);
        }
        catch (Exception fault) when (fault is HttpListenerException or IOException)
        {
            // The probe has hung up.
        }
        finally
        {
            lock (listener)
                open--;
        }
    }
}

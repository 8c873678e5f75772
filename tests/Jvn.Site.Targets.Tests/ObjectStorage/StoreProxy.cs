using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>Stands between a publisher and the store: notes what is asked, and does to it what networks and stores can do.</summary>
internal sealed class StoreProxy : IAsyncDisposable
{
    private static readonly HashSet<string> Ours =
        new(["Host", "Connection", "Content-Length", "Transfer-Encoding", "Keep-Alive"], StringComparer.OrdinalIgnoreCase);

    private readonly HttpListener listener;
    private readonly HttpClient client = new();
    private readonly Uri store;
    private readonly ConcurrentBag<Task> answers = [];
    private readonly Task serving;

    public StoreProxy(Uri store)
    {
        this.store = store;
        (listener, Address) = LoopbackListener.Start();
        serving = ServeAsync();
    }

    public Uri Address { get; }

    /// <summary>What the store has done, in the order in which it was done: method and path below the bucket.</summary>
    public ConcurrentQueue<(string Method, string Path)> Done { get; } = [];

    /// <summary>Answers in the store's place: a status and a code; null to let the request pass.</summary>
    public Func<HttpListenerRequest, (int Status, string Code)?> Refuse { get; set; } = _ => null;

    /// <summary>The store does what is asked, and nobody hears of it.</summary>
    public Func<HttpListenerRequest, bool> Lose { get; set; } = _ => false;

    /// <summary>Changes the bytes on their way.</summary>
    public Func<HttpListenerRequest, byte[], byte[]> Alter { get; set; } = (_, bytes) => bytes;

    public async ValueTask DisposeAsync()
    {
        // What is being answered when a listener closes can fail within the framework, which writes the same headers twice then.
        await Task.WhenAny(Task.WhenAll(answers), Task.Delay(TimeSpan.FromSeconds(5)));
        listener.Close();
        await serving;
        client.Dispose();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                var context = await listener.GetContextAsync();
                answers.Add(Task.Run(() => AnswerAsync(context)));
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body);
            if (Refuse(context.Request) is var (status, code))
                await SayAsync(context.Response, status, code);
            else
                await PassAsync(context, body.ToArray());
        }
        catch (Exception broken) when (broken is HttpListenerException or HttpRequestException or IOException or ObjectDisposedException)
        {
            // Somebody has hung up.
        }
    }

    private static async Task SayAsync(HttpListenerResponse response, int status, string code)
    {
        response.StatusCode = status;
        response.ContentType = "application/xml";
        await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(
            $"<?xml version=\"1.0\"?><Error><Code>{code}</Code><Message>{ObjectStoreServer.AccessKey} /jp/JVN00000000/</Message></Error>"));
        response.Close();
    }

    private async Task PassAsync(HttpListenerContext context, byte[] body)
    {
        var asked = context.Request;
        using var request = new HttpRequestMessage(new HttpMethod(asked.HttpMethod), new Uri(store, asked.RawUrl));
        request.Headers.Host = asked.UserHostName;
        if (asked.HasEntityBody)
            request.Content = new ByteArrayContent(Alter(asked, body));
        foreach (var name in asked.Headers.AllKeys.OfType<string>().Where(name => !Ours.Contains(name)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, asked.Headers[name]))
                (request.Content ??= new ByteArrayContent([])).Headers.TryAddWithoutValidation(name, asked.Headers[name]);
        }

        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        if (answer.IsSuccessStatusCode)
            Done.Enqueue((asked.HttpMethod, asked.RawUrl!));
        if (Lose(asked))
        {
            await SayAsync(context.Response, 418, "Teapot");
            return;
        }

        var response = context.Response;
        response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => !Ours.Contains(header.Key)))
            response.AddHeader(name, string.Join(',', values));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        response.ContentLength64 = asked.HttpMethod == "HEAD" ? answer.Content.Headers.ContentLength ?? 0 : bytes.Length;
        if (asked.HttpMethod != "HEAD")
            await response.OutputStream.WriteAsync(bytes);
        response.Close();
    }
}

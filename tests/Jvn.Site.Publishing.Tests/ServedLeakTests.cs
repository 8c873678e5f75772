using System.Text;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>Before its instant nothing of a withheld advisory can be told from outside: every answer of the server, head and body, is the same as if it did not
/// exist.</summary>
public sealed class ServedLeakTests : IDisposable
{
    private readonly PublishingPlace with = new();
    private readonly PublishingPlace without = new();
    private readonly List<string> servers = [];

    [Fact]
    public async Task Every_answer_is_what_it_would_be_if_nothing_were_withheld()
    {
        Assert.SkipUnless(File.Exists("/usr/sbin/nginx"), "nginx is missing; tests/install-tools installs it");
        foreach (var place in new[] { with, without })
        {
            place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00");
            place.PutAdvisory("JVN#10000002", "2026-02-20T12:00:00+09:00");
        }

        with.Put("input/vendors/himitsu.yml", "number: 100002\nname: {ja: 秘密社, en: Himitsu Inc.}\nkana: ヒミツシャ\n");
        with.PutAdvisory("JVN#20000002", "2026-03-01T12:00:10+09:00", "秘密", "  - vendor: himitsu", "    status: unknown");
        with.Put("input/advisories/JVN10000001.next.md", File.ReadAllText(Path.Combine(with.Input, "advisories", "JVN10000001.md"))
            .Replace("2026-02-01T12:00:00+09:00", "2026-03-01T12:00:10+09:00", StringComparison.Ordinal).Replace("\n文\n", "\n改訂\n", StringComparison.Ordinal));

        // The one has something to wait for and has it ready; the other has not.
        var clock = new FakeTimeProvider(PublishingPlace.Start);
        await Jvn.PublishAsync(without, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var pipeline = new Cli.PublishPipeline(
            new ReleaseClock(clock, () => true), Silent(), new Cli.Reporting.NoProgress(), Options(), Jvn.NoTargets(clock, Silent()));
        var waiting = Task.Run(() => pipeline.RunAsync(stop.Token), stop.Token);
        while (!Path.Exists(Path.Combine(with.Target, "private", "next-current"))
            || !File.Exists(Path.Combine(with.Target, "private", "records", "000002.json")))
        {
            Assert.False(waiting.IsCompleted, waiting.IsFaulted ? waiting.Exception!.ToString() : "it did not wait");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        await using var one = await ServeAsync(with);
        await using var other = await ServeAsync(without);
        var addresses = Directory.EnumerateFiles(Path.Combine(without.Target, "current") + "/", "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(without.Target, "current"), file))
            .Concat([
                "jp/JVN20000002/", "jp/JVN20000002/index.html", "en/jp/JVN20000002/", "jp/JVN20000002/index.json", "jp/JVN20000002/100002/", "vendor/100002/",
                    "rss/vendor/100002.rdf",
                "jp/JVN00000000/", "../private/staging/index.html", "private/state.json", "%2e%2e/receipts/000001.json",
                    ".well-known/csaf/white/2026/jvn_20000002.json", "index.html.br", "jp/JVN20000002/index.html.gz",
            ]);
        foreach (var address in addresses)
        {
            foreach (var encoding in new[] { "identity", "gzip", "br" })
                Assert.Equal(await AnswerAsync(other.Address, address, encoding), await AnswerAsync(one.Address, address, encoding));
        }

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    public void Dispose()
    {
        with.Dispose();
        without.Dispose();
        servers.ForEach(folder => Directory.Delete(folder, recursive: true));
    }

    private Cli.PublishOptions Options() =>
        new(new Cli.SourceFolders(with.Input, PublishingPlace.Theme), with.Target, TimeSpan.FromMinutes(1), 10, false, false, false);

    private static Cli.Reporting.TextReporter Silent() => new(TextWriter.Null, new(Diagnostics.DiagnosticLanguage.English, false, false));

    private Task<NginxServer> ServeAsync(PublishingPlace place)
    {
        servers.Add(Directory.CreateTempSubdirectory("jvn-nginx-").FullName);
        return NginxServer.StartAsync(Path.Combine(place.Target, "current"), servers[^1]);
    }

    // Everything but the moment and the port.
    private static async Task<string> AnswerAsync(Uri server, string address, string encoding)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server, address)) { Headers = { { "Accept-Encoding", encoding } } };
        using var answer = await client.SendAsync(request);
        var text = new StringBuilder($"{address} {encoding} {(int)answer.StatusCode}\n");
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Date")
            .OrderBy(header => header.Key, StringComparer.Ordinal))
            text.Append($"{name}: {string.Join(", ", values)}\n".Replace($":{server.Port}", "", StringComparison.Ordinal));
        return text.Append(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(await answer.Content.ReadAsByteArrayAsync()))).ToString();
    }
}

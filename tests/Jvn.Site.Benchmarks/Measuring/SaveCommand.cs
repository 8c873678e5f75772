using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Preview;

namespace Jvn.Site.Benchmarks.Measuring;

/// <summary>Saves an advisory again and again while a preview runs, and notes how long it takes until its page, as a browser asks for it, shows the save, and
/// until what is wrong is known.</summary>
internal static partial class SaveCommand
{
    public static async Task<int> RunAsync(string input, int saves, DateTimeOffset now)
    {
        var file = Directory.EnumerateFiles(Path.Combine(input, "advisories"), "JVN????????.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .First();
        var text = await File.ReadAllTextAsync(file);
        var title = Title().Match(text);
        var page = $"/jp/{Path.GetFileNameWithoutExtension(file)}/";
        using var end = new CancellationTokenSource();
        var started = new TaskCompletionSource<string>();
        var run = PreviewRun.RunAsync(
            input, Path.Combine(Checkout.Root, "theme"), new Clock(now), DiagnosticLanguage.English, port: 0, started.SetResult,
            opener: null, end.Token);
        var address = await started.Task;
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(address.Split("/-/")[0]) };
        client.DefaultRequestHeaders.Add("Cookie", $"jvn-preview-{client.BaseAddress.Port}={address.Split("token=")[1]}");
        using var events = new StreamReader(await client.GetStreamAsync("/-/events"));
        var (shown, known) = (new List<double>(), new List<double>());
        try
        {
            var before = await NextAsync(events, news => news.Findings);
            for (var save = 0; save < saves; save++)
            {
                var watch = Stopwatch.StartNew();
                await File.WriteAllTextAsync(file, text.Insert(title.Index + title.Length, $" {save}"));
                before = await NextAsync(events, news => news.Version > before.Version);
                var html = await client.GetStringAsync(page);
                shown.Add(watch.Elapsed.TotalMilliseconds);
                if (!html.Contains($" {save}</h1>", StringComparison.Ordinal))
                    throw new InvalidOperationException("The page does not show what was saved.");
                if (!before.Findings)
                    before = await NextAsync(events, news => news.Findings);
                known.Add(watch.Elapsed.TotalMilliseconds);
            }
        }
        finally
        {
            await File.WriteAllTextAsync(file, text);
            await end.CancelAsync();
            await run;
        }

        Console.WriteLine($"page shows the save: {Said(shown)}");
        Console.WriteLine($"findings are known:  {Said(known)}");
        return 0;
    }

    private static string Said(List<double> times)
    {
        times.Sort();
        return $"median {times[times.Count / 2]:0} ms, best {times[0]:0}, worst {times[^1]:0}";
    }

    private static async Task<(int Version, bool Findings)> NextAsync(StreamReader events, Func<(int Version, bool Findings), bool> isWanted)
    {
        while (await events.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("data: ", StringComparison.Ordinal))
                continue;
            using var news = JsonDocument.Parse(Encoding.UTF8.GetBytes(line["data: ".Length..]));
            var told = (news.RootElement.GetProperty("version").GetInt32(), news.RootElement.TryGetProperty("findings", out _));
            if (isWanted(told))
                return told;
        }

        throw new InvalidOperationException("The preview has ended.");
    }

    [GeneratedRegex("^title: .*$", RegexOptions.Multiline)]
    private static partial Regex Title();

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}

using Jvn.Site.Browser.Tests.Sites;
using Jvn.Site.Diagnostics;
using Jvn.Site.Preview;

namespace Jvn.Site.Browser.Tests.Preview;

/// <summary>A preview of a copy of the demonstration input, for one test.</summary>
internal sealed class PreviewStage : IAsyncDisposable
{
    /// <summary>Out, and withheld until 2033.</summary>
    public const string Released = "/jp/JVN01234568/";

    private readonly CancellationTokenSource end = new();
    private readonly TaskCompletionSource<string> started = new();
    private readonly Task run;

    private PreviewStage()
    {
        FolderCopy.Make(Checkout.At("input"), Input);
        run = PreviewRun.RunAsync(
            Input, Checkout.At("theme"), new FixedClock(new DateTimeOffset(2027, 1, 15, 12, 0, 0, TimeSpan.FromHours(9))), DiagnosticLanguage.Japanese, port: 0,
            started.SetResult, opener: null, end.Token);
    }

    public string Input { get; } = Path.Combine(Path.GetTempPath(), "jvn-preview-" + Guid.NewGuid().ToString("N"));

    /// <summary>The address that admits the browser.</summary>
    public string Address => started.Task.Result;

    public string Root => Address.Split("/-/")[0];

    public static async Task<PreviewStage> OpenAsync()
    {
        var stage = new PreviewStage();
        if (await Task.WhenAny(stage.started.Task, stage.run) == stage.run)
            await stage.run;
        return stage;
    }

    public void Replace(string path, string old, string text)
    {
        var file = Path.Combine(Input, path);
        var before = File.ReadAllText(file);
        Xunit.Assert.Contains(old, before, StringComparison.Ordinal);
        File.WriteAllText(file, before.Replace(old, text, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await run;
        end.Dispose();
        Directory.Delete(Input, recursive: true);
    }
}

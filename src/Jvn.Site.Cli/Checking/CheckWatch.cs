using Jvn.Site.Cli.Commands;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Checking;

/// <summary>Checks, and checks anew after each change of the input, until it is interrupted. An editor's program keys on the lines around each check.</summary>
internal sealed class CheckWatch(TimeProvider clock, string folder, TextWriter results, DiagnosticLanguage language)
{
    public const string Started = "jvn: check started";
    public const string Finished = "jvn: check finished";

    private const int LongestUnrest = 20;
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(250);

    /// <param name="check">Prints what it finds.</param>
    public async Task<ExitCode> RunAsync(Action check, CancellationToken cancellation)
    {
        try
        {
            for (var isFirst = true; ; isFirst = false)
            {
                // Before the check: what changes during it is looked at next.
                var seen = InputState.Of(folder);
                results.WriteLine(Started);
                await CheckAsync(check, isFirst, cancellation);
                results.WriteLine(Finished);
                await ChangeAsync(seen, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done;
        }
    }

    private async Task CheckAsync(Action check, bool isFirst, CancellationToken cancellation)
    {
        try
        {
            await Task.Run(check, cancellation).WaitAsync(cancellation);
        }
        catch (UsageException mistake) when (!isFirst)
        {
            // A wanted file that an editor is just replacing, or a folder that is moved away.
            results.WriteLine($"jvn: {mistake.Words.In(language)}{(language == DiagnosticLanguage.Japanese ? "。" : ".")}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            results.WriteLine($"jvn: {new Bilingual("読み取りの途中で変わりました。変更を待っています。", "It changed while it was read; waiting for it to settle.").In(language)}");
        }
    }

    // Returns when the input is another one than it was and has come to rest: saving takes several steps.
    private async Task ChangeAsync(string seen, CancellationToken cancellation)
    {
        var now = seen;
        while (now == seen)
            now = await LookAsync(cancellation);
        for (var looks = 0; looks < LongestUnrest; looks++)
        {
            var next = await LookAsync(cancellation);
            if (next == now)
                return;
            now = next;
        }
    }

    // A large input is looked at less often, so that looking takes a tenth of the time at most.
    private async Task<string> LookAsync(CancellationToken cancellation)
    {
        var before = clock.GetTimestamp();
        await Task.Delay(ShortestPause, clock, cancellation);
        var began = clock.GetTimestamp();
        var state = InputState.Of(folder);
        if (clock.GetElapsedTime(began) * 10 is var rest && rest > clock.GetElapsedTime(before))
            await Task.Delay(rest, clock, cancellation);
        return state;
    }
}

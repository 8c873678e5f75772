namespace Jvn.Site.Cli.Reporting;

#pragma warning disable RS0030 // Progress is no result: it goes to the terminal, and nowhere else.

/// <summary>One line on a terminal that rewrites itself and is gone at the end. It has no colour.</summary>
public sealed class TerminalProgress(TextWriter terminal, TimeProvider clock) : IProgress
{
    private const string Erase = "\r\u001b[K";
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(100);

    private readonly Lock guard = new();
    private string stage = "";
    private long lastShown;

    /// <summary>On standard error; no progress where that is no terminal.</summary>
    public static IProgress OnStandardError(TimeProvider clock) => Console.IsErrorRedirected ? new NoProgress() : new TerminalProgress(Console.Error, clock);

    public void Begin(string stage)
    {
        lock (guard)
        {
            this.stage = stage;
            Show(stage + " …");
        }
    }

    public void Step(int done, int total)
    {
        lock (guard)
        {
            if (clock.GetElapsedTime(lastShown) >= Often)
                Show($"{stage} {done:N0} / {total:N0}");
        }
    }

    public void End()
    {
        lock (guard)
            terminal.Write(Erase);
    }

    private void Show(string line)
    {
        lastShown = clock.GetTimestamp();
        terminal.Write(Erase + line);
    }
}

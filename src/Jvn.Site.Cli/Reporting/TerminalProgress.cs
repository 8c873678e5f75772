using Spectre.Console;

namespace Jvn.Site.Cli.Reporting;

/// <summary>One line on standard error that rewrites itself and is gone at the end.</summary>
public sealed class TerminalProgress(IAnsiConsole terminal, TimeProvider clock) : IProgress
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(100);

    private readonly Lock guard = new();
    private string stage = "";
    private long lastShown;

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
            terminal.Write(new ControlCode("\r\u001b[K"));
    }

    private void Show(string line)
    {
        lastShown = clock.GetTimestamp();
        terminal.Write(new ControlCode("\r\u001b[K" + line));
    }
}

using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Jvn.Site.Cli.Sealing;

#pragma warning disable RS0030 // The only code that starts an editor.

/// <summary>The editor that a user has set: <c>$VISUAL</c>, else <c>$EDITOR</c>, a command of the shell as for git.</summary>
internal sealed class TextEditor(string command, Func<string, string?> environment)
{
    // What these write of a file elsewhere than beside it, if their owner has set it so, or by themselves: swap files, backups, registers, undo.
    private static readonly string[] DiscreetVim = ["-n", "-i", "NONE", "-c", "set nobackup nowritebackup noundofile"];
    private static readonly string[] DiscreetEmacs = ["--eval", "(setq make-backup-files nil auto-save-default nil create-lockfiles nil)"];

    /// <summary>Null when none is set.</summary>
    public static TextEditor? Of(Func<string, string?> environment) =>
        environment("VISUAL") is { Length: > 0 } visual ? new TextEditor(visual, environment)
            : environment("EDITOR") is { Length: > 0 } plain ? new TextEditor(plain, environment) : null;

    /// <summary>Opens a file, and waits until the editor has ended. What it keeps for itself it keeps in <paramref name="folder"/>.</summary>
    /// <returns>Its exit code.</returns>
    /// <exception cref="OperationCanceledException">It was ended, with what it had started.</exception>
    public async Task<int> RunAsync(string folder, string file, CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var interrupt = Ends(PosixSignal.SIGINT, ended);
        using var termination = Ends(PosixSignal.SIGTERM, ended);
        using var hangup = Ends(PosixSignal.SIGHUP, ended);
        using var quit = Ends(PosixSignal.SIGQUIT, ended);
        var start = new ProcessStartInfo("/bin/sh", ["-c", command + " \"$@\"", command, .. MoreArguments(), file]);
        start.Environment["TMPDIR"] = folder;
        using var editor = Process.Start(start)!;
        try
        {
            await editor.WaitForExitAsync(ended.Token);
            return editor.ExitCode;
        }
        catch (OperationCanceledException)
        {
            editor.Kill(entireProcessTree: true);
            await editor.WaitForExitAsync(CancellationToken.None);
            throw;
        }
    }

    // Any of them would end this program before it has cleared away.
    private static PosixSignalRegistration Ends(PosixSignal signal, CancellationTokenSource running) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        running.Cancel();
    });

    private string[] MoreArguments()
    {
        var program = command.Trim().Split(' ')[0];
        var path = Path.IsPathRooted(program) ? program : (environment("PATH") ?? "").Split(Path.PathSeparator).Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
        if (path is null || !File.Exists(path))
            return [];

        // "vi" is often a link to vim.tiny.
        var name = Path.GetFileName(new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path);
        return name.Split('.', '-')[0] switch
        {
            "vim" or "nvim" => DiscreetVim,
            "emacs" => DiscreetEmacs,
            _ => [],
        };
    }
}

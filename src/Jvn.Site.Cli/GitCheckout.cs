using System.Diagnostics;

namespace Jvn.Site.Cli;

#pragma warning disable RS0030 // The only code that starts another program.

/// <summary>The git checkout that an input folder lies in.</summary>
internal static class GitCheckout
{
    /// <summary>Brings it up to date with its upstream branch. When that fails nobody knows whether a date has moved, so nothing goes out.</summary>
    /// <param name="within">How long git may take.</param>
    /// <exception cref="GitFailedException">Git failed, took longer, or is not there.</exception>
    public static async Task PullAsync(string folder, TimeSpan within, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(within);
        using var git = Start(folder);
        try
        {
            var words = Task.WhenAll(git.StandardOutput.ReadToEndAsync(limit.Token), git.StandardError.ReadToEndAsync(limit.Token));
            await git.WaitForExitAsync(limit.Token);
            await words;
        }
        catch (OperationCanceledException)
        {
            git.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            throw new GitFailedException($"'git pull' took longer than {within.TotalSeconds:0} s; see whether its remote answers");
        }

        if (git.ExitCode != 0)
            throw new GitFailedException($"'git pull' ended with exit code {git.ExitCode}; run it by hand in the input folder to see why");
    }

    private static Process Start(string folder)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, "pull", "--ff-only", "--quiet"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new GitFailedException("'git' cannot be run");
        }
    }
}

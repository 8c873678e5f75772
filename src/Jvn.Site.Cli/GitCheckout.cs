using System.Diagnostics;

namespace Jvn.Site.Cli;

#pragma warning disable RS0030 // The only code that starts another program.

/// <summary>The git checkout that an input folder lies in.</summary>
internal static class GitCheckout
{
    private static readonly TimeSpan LongestMerge = TimeSpan.FromMinutes(5);

    /// <summary>Brings it up to date with its upstream branch. When that fails nobody knows whether a date has moved, so nothing goes out.</summary>
    /// <param name="within">How long the remote may take to answer. What it answered is then taken over as a whole: broken off in the middle, that would leave
    /// a lock behind which stops everything.</param>
    /// <exception cref="GitFailedException">Git failed, took longer, or is not there.</exception>
    public static async Task PullAsync(string folder, TimeSpan within, CancellationToken cancellation)
    {
        await RunAsync(folder, within, cancellation, "fetch", "--quiet");
        await RunAsync(folder, LongestMerge, CancellationToken.None, "merge", "--ff-only", "--quiet", "FETCH_HEAD");
    }

    /// <summary>Whether a file or folder below an input folder is one of a checkout's. False also where there is no git.</summary>
    public static bool Tracks(string folder, string path)
    {
        try
        {
            return Run(folder, "ls-files", "--error-unmatch", "--", path) == 0;
        }
        catch (GitFailedException)
        {
            return false;
        }
    }

    /// <summary>Gives a file another name, for the next commit too.</summary>
    /// <exception cref="GitFailedException">Git failed; the file has its name still.</exception>
    public static void Move(string folder, string from, string to)
    {
        if (Run(folder, "mv", "--", from, to) is not 0 and var code)
            throw new GitFailedException($"'git mv' ended with exit code {code}; run it by hand in the input folder to see why");
    }

    private static int Run(string folder, params string[] arguments)
    {
        using var git = Start(folder, arguments);
        git.OutputDataReceived += (_, _) => { };
        git.ErrorDataReceived += (_, _) => { };
        git.BeginOutputReadLine();
        git.BeginErrorReadLine();
        git.WaitForExit();
        return git.ExitCode;
    }

    private static async Task RunAsync(string folder, TimeSpan within, CancellationToken cancellation, params string[] arguments)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(within);
        using var git = Start(folder, arguments);
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
            throw new GitFailedException($"'git {arguments[0]}' took longer than {within.TotalSeconds:0} s; see whether its remote answers");
        }

        if (git.ExitCode != 0)
        {
            throw new GitFailedException(
                $"'git {arguments[0]}' ended with exit code {git.ExitCode}; run 'git pull --ff-only' by hand in the input folder to see why");
        }
    }

    private static Process Start(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
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

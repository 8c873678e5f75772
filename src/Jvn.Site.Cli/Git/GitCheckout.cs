namespace Jvn.Site.Cli.Git;

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
            return GitProgram.Run(folder, "ls-files", "--error-unmatch", "--", path).IsDone;
        }
        catch (GitFailedException)
        {
            return false;
        }
    }

    /// <summary>Whether a file below an input folder is in any commit of its repository, or prepared for the next one. False also where there is
    /// no git.</summary>
    public static bool Remembers(string folder, string path)
    {
        try
        {
            return Tracks(folder, path) || GitProgram.Run(folder, "log", "--all", "-1", "--format=%h", "--", path).Text.Length > 0;
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
        if (GitProgram.Run(folder, "mv", "--", from, to) is { IsDone: false } answer)
            throw new GitFailedException($"'git mv' ended with exit code {answer.Code}; run it by hand in the input folder to see why");
    }

    private static async Task RunAsync(string folder, TimeSpan within, CancellationToken cancellation, params string[] arguments)
    {
        var answer = await GitProgram.RunAsync(folder, [], within, cancellation, arguments);
        if (!answer.IsDone)
        {
            throw new GitFailedException(
                $"'git {arguments[0]}' ended with exit code {answer.Code}; run 'git pull --ff-only' by hand in the input folder to see why");
        }
    }
}

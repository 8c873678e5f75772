using System.Diagnostics;

namespace Jvn.Site.Cli;

/// <summary>The git checkout that an input folder lies in.</summary>
internal static class GitCheckout
{
    /// <summary>Brings it up to date with its upstream branch. When that fails nobody knows whether a date has moved, so nothing goes out.</summary>
    /// <exception cref="IOException">Git failed, or is not there; its words stay unsaid, since they can name branches and files.</exception>
    public static async Task PullAsync(string folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, "pull", "--ff-only", "--quiet"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        try
        {
            using var git = Process.Start(start)!;
            var words = Task.WhenAll(git.StandardOutput.ReadToEndAsync(cancellation), git.StandardError.ReadToEndAsync(cancellation));
            await git.WaitForExitAsync(cancellation);
            await words;
            if (git.ExitCode != 0)
                throw new IOException($"'git pull' ended with exit code {git.ExitCode}; run it by hand in the input folder to see why");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new IOException("'git' cannot be run");
        }
    }
}

using System.Diagnostics;
using System.Text;

namespace Jvn.Site.Cli.Git;

#pragma warning disable RS0030 // The only code that starts another program.

/// <summary>Git as it is installed. It never asks anybody anything.</summary>
internal static class GitProgram
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    // What git tells a hook about its repository, seen from where the hook was started.
    private static readonly string[] Places = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY"];

    /// <summary>Runs git in a folder until it ends.</summary>
    /// <exception cref="GitFailedException">It is not there, or takes longer than two minutes.</exception>
    public static GitAnswer Run(string folder, params IEnumerable<string> arguments) => Ask(folder, [], arguments);

    /// <summary>The same, with something to read.</summary>
    /// <exception cref="GitFailedException">It is not there, or takes longer than two minutes.</exception>
    public static GitAnswer Ask(string folder, byte[] input, params IEnumerable<string> arguments) =>
        RunAsync(folder, input, Longest, CancellationToken.None, [.. arguments]).GetAwaiter().GetResult();

    /// <exception cref="GitFailedException">It is not there, or takes longer than <paramref name="within"/>.</exception>
    public static async Task<GitAnswer> RunAsync(string folder, byte[] input, TimeSpan within, CancellationToken cancellation, params string[] arguments)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(within);
        using var git = Start(folder, arguments);
        try
        {
            using var bytes = new MemoryStream();
            await Task.WhenAll(
                Write(git.StandardInput.BaseStream, input, limit.Token),
                git.StandardOutput.BaseStream.CopyToAsync(bytes, limit.Token),
                git.StandardError.ReadToEndAsync(limit.Token));
            await git.WaitForExitAsync(limit.Token);
            return new GitAnswer(git.ExitCode, bytes.ToArray());
        }
        catch (OperationCanceledException)
        {
            git.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            throw new GitFailedException($"'git {arguments[0]}' took longer than {within.TotalSeconds:0} s; see whether its remote answers");
        }
    }

    // Windows would take a program of that name out of the working directory before git itself.
    private static string Executable() => !OperatingSystem.IsWindows() ? "git"
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, "git.exe")).FirstOrDefault(File.Exists) ?? throw new GitFailedException("'git' cannot be run");

    private static async Task Write(Stream stream, byte[] input, CancellationToken cancellation)
    {
        try
        {
            await using (stream)
                await stream.WriteAsync(input, cancellation);
        }
        catch (IOException)
        {
            // It ended without reading all; its exit code says why.
        }
    }

    private static Process Start(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(Executable(), ["-C", folder, .. arguments])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        foreach (var place in Places)
        {
            if (start.Environment.TryGetValue(place, out var path) && path is { Length: > 0 })
                start.Environment[place] = Path.GetFullPath(path);
        }

        // A hook of a further work tree knows its repository by name, and that it was started at the top.
        if (start.Environment.ContainsKey("GIT_DIR"))
            start.Environment.TryAdd("GIT_WORK_TREE", Path.GetFullPath("."));

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

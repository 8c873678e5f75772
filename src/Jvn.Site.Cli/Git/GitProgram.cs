using Jvn.Site.Publishing;

namespace Jvn.Site.Cli.Git;

#pragma warning disable RS0030 // Finds git, and reads what git tells a hook.

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
        using var git = ProgramRun.Start(Executable(), ["-C", folder, .. arguments], Settings()) ?? throw CannotBeRun();
        return await git.EndAsync(input, within, cancellation) is var (code, output)
            ? new GitAnswer(code, output)
            : throw new GitFailedException($"'git {arguments[0]}' took longer than {within.TotalSeconds:0} s; see whether its remote answers");
    }

    private static Dictionary<string, string?> Settings()
    {
        var settings = Places.Select(place => (Place: place, Path: Environment.GetEnvironmentVariable(place))).Where(told => told.Path is { Length: > 0 })
            .ToDictionary(told => told.Place, told => (string?)Path.GetFullPath(told.Path!));
        settings["GIT_TERMINAL_PROMPT"] = "0";

        // A hook of a further work tree knows its repository by name, and that it was started at the top.
        if (settings.ContainsKey("GIT_DIR"))
            settings.TryAdd("GIT_WORK_TREE", Path.GetFullPath("."));
        return settings;
    }

    // Windows would take a program of that name out of the working directory before git itself.
    private static string Executable() => !OperatingSystem.IsWindows() ? "git"
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, "git.exe")).FirstOrDefault(File.Exists) ?? throw CannotBeRun();

    private static GitFailedException CannotBeRun() => new("'git' cannot be run");
}

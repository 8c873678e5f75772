namespace Jvn.Site.Cli.Git;

/// <summary>A folder in the work tree of a git repository.</summary>
/// <param name="Path">As the user wrote it.</param>
/// <param name="Prefix">Where it lies in the work tree, with forward slashes; empty at its top.</param>
internal sealed record GitFolder(string Path, string Prefix)
{
    /// <summary>Null when it lies in no work tree.</summary>
    /// <exception cref="GitFailedException">Git cannot be run.</exception>
    public static GitFolder? Find(string folder) =>
        System.IO.Path.Exists(folder) && GitProgram.Run(folder, "rev-parse", "--is-inside-work-tree", "--show-prefix") is { IsDone: true } answer
            && answer.Text.Split('\n') is ["true", .. var rest]
            ? new GitFolder(folder, rest is [var prefix, ..] ? prefix.TrimEnd('\r', '/') : "")
            : null;

    /// <summary>The values of a key of its configuration.</summary>
    public IReadOnlyList<string> Config(string key) => [.. GitProgram.Run(Path, "config", "--get-all", key).Lines];

    /// <summary>Where its hooks lie; a full path.</summary>
    /// <remarks>It heeds <c>core.hooksPath</c>, and is the same for all work trees of a repository.</remarks>
    public string HooksFolder => System.IO.Path.GetFullPath(GitProgram.Run(Path, "rev-parse", "--git-path", "hooks").Text, System.IO.Path.GetFullPath(Path));

    /// <summary>Whether its hooks are those of all repositories of the user or of the machine.</summary>
    public bool HooksAreShared => GitProgram.Run(Path, "config", "--show-scope", "--get", "core.hooksPath") is { IsDone: true } answer
        && (answer.Text.StartsWith("global", StringComparison.Ordinal) || answer.Text.StartsWith("system", StringComparison.Ordinal));

    /// <summary>The addresses that something is pushed to which is pushed to a remote of this name; none when there is no such remote.</summary>
    public IReadOnlyList<string> PushAddresses(string remote) => [.. GitProgram.Run(Path, "remote", "get-url", "--push", "--all", remote).Lines];

    public IReadOnlyList<string> Remotes => [.. GitProgram.Run(Path, "remote").Lines];
}

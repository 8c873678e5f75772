using System.Collections.Immutable;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Cli.Git;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Hooks;

/// <summary>Our two hooks in the repository of an input.</summary>
internal sealed class RepositoryHooks(GitFolder repository)
{
    private readonly ImmutableArray<HookFile> files =
        [new(repository.HooksFolder, "pre-commit"), new(repository.HooksFolder, "pre-push")];

    public bool AreInstalled => files.All(file => file.IsOurs);

    /// <summary>The addresses to which the input may be pushed.</summary>
    public IReadOnlyList<string> Allowed => repository.Config(HookScripts.AllowedRemote);

    /// <summary>Whether everything that is pushed to a remote goes to allowed addresses.</summary>
    public bool Allows(string remote) => repository.PushAddresses(remote).Select(RemoteAddress.Plain).ToList() is { Count: > 0 } addresses
        && addresses.TrueForAll(address => Allowed.Select(RemoteAddress.Plain).Contains(address, StringComparer.Ordinal));

    /// <summary>Writes both, or none.</summary>
    /// <param name="allow">Remotes by name or address that become allowed.</param>
    /// <returns>The paths of the hooks.</returns>
    /// <exception cref="UsageException">Somebody else has a hook there, or there is no such remote.</exception>
    public IReadOnlyList<string> Install(IReadOnlyList<string> program, IReadOnlyCollection<string> allow)
    {
        if (repository.HooksAreShared)
        {
            throw new UsageException(
                "git の設定 core.hooksPath が、すべてのリポジトリに共通のフォルダを指しています。入力のフォルダで「git config --local core.hooksPath .git/hooks」を" +
                "実行してから、もう一度実行してください",
                "git's core.hooksPath names a folder of hooks for all repositories; run 'git config --local core.hooksPath .git/hooks' in the input's " +
                "repository first, then this again");
        }

        var scripts = new[] { HookScripts.PreCommit(program, repository.Prefix), HookScripts.PrePush(repository.Prefix) };
        foreach (var file in files.Where(file => file.IsForeign))
            throw Foreign(file, program);
        var addresses = allow.SelectMany(AddressesOf).ToList();
        foreach (var (file, script) in files.Zip(scripts))
            file.Write(script);
        foreach (var address in addresses.Where(address => !Allowed.Select(RemoteAddress.Plain).Contains(address, StringComparer.Ordinal)))
        {
            if (!GitProgram.Run(repository.Path, "config", "--add", HookScripts.AllowedRemote, address).IsDone)
                throw new GitFailedException("'git config' did not write; see whether somebody else may change the repository's configuration");
        }

        return [.. files.Select(file => file.FilePath)];
    }

    /// <summary>Removes those that are ours.</summary>
    /// <returns>The paths of what was removed.</returns>
    public IReadOnlyList<string> Uninstall()
    {
        var ours = files.Where(file => file.IsOurs).ToList();
        foreach (var file in ours)
            file.Delete();
        return [.. ours.Select(file => file.FilePath)];
    }

    // A name that no remote has would be on the list and never match.
    private IReadOnlyList<string> AddressesOf(string remote)
    {
        if (repository.PushAddresses(remote) is { Count: > 0 } addresses)
            return [.. addresses.Select(RemoteAddress.Plain)];
        return remote.AsSpan().ContainsAny('/', ':', '\\')
            ? [RemoteAddress.Plain(remote)]
            : throw new UsageException($"「{VisibleText.Of(remote)}」というリモートはありません。「git remote -v」で確認してください",
                $"there is no remote '{VisibleText.Of(remote)}'; 'git remote -v' lists them");
    }

    private UsageException Foreign(HookFile file, IReadOnlyList<string> program)
    {
        var line = file.Name == "pre-commit" ? $"{HookScripts.Check(program, repository.Prefix)} || exit 1" : null;
        return new UsageException(
            $"「{VisibleText.Of(file.FilePath)}」に、jvn のものではないフックがあります。何も変えていません。"
                + (line is null ? "ほかへ移してから、もう一度実行してください" : $"ほかへ移してもう一度実行するか、そのフックに次の行を加えてください: {line}"),
            $"'{VisibleText.Of(file.FilePath)}' is a hook that jvn did not write; nothing was changed. Move it away and run this again"
                + (line is null ? "" : $", or add this line to it: {line}"));
    }
}

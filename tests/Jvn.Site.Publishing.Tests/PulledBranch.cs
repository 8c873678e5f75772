using System.Diagnostics;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>A publisher's input that is a branch of a remote, with one advisory that is due, and what becomes of the remote.</summary>
internal sealed class PulledBranch : IDisposable
{
    private readonly PublishingPlace place = new();
    private readonly string remote;

    public PulledBranch()
    {
        Run = new PublishRun(place);
        remote = Path.Combine(place.Root, "remote.git");
        place.PutAdvisory("JVN#10000001", PublishRun.Text(Run.Due));
        Git(place.Root, "init", "--quiet", "--bare", "--initial-branch=main", remote);
        Git(place.Input, "init", "--quiet", "--initial-branch=main");
        Git(place.Input, "remote", "add", "origin", remote);
        Commit(place.Input);
        Git(place.Input, "push", "--quiet", "--set-upstream", "origin", "main");
    }

    public PublishRun Run { get; }

    /// <summary>An editor's clone.</summary>
    public string Clone()
    {
        var editor = Path.Combine(place.Root, "editor");
        Git(place.Root, "clone", "--quiet", remote, editor);
        return editor;
    }

    /// <summary>From now on the remote does not answer.</summary>
    public void Silence() => Directory.Move(remote, remote + "-away");

    public void Restore() => Directory.Move(remote + "-away", remote);

    public void Dispose() => place.Dispose();

    public static void Commit(string folder)
    {
        Git(folder, "add", ".");
        Git(folder, "-c", "user.name=Editor", "-c", "user.email=editor@example.jp", "commit", "--quiet", "--message=advisory");
    }

    public static void Git(string folder, params IEnumerable<string> arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", folder, .. arguments]))!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}

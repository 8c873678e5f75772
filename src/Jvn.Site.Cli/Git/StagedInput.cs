using System.Collections.Frozen;
using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Git;

/// <summary>The input as the next commit has it, read from git's index, and as the last one has it.</summary>
/// <param name="Files">Their bytes with them.</param>
/// <param name="Staged">The paths, as diagnostics name them, of what the next commit changes; also of what it deletes.</param>
internal sealed record StagedInput(ImmutableArray<InputEntry> Files, FrozenSet<string> Staged)
{
    /// <summary>What cannot be in an input is reported and left out, as on the disk.</summary>
    /// <exception cref="GitFailedException">Git failed.</exception>
    /// <param name="blobs">Of the same folder.</param>
    public static StagedInput Read(GitFolder folder, GitBlobs blobs, DiagnosticBag bag)
    {
        // A file that is only announced ('git add -N') is no part of a commit.
        var announced = Answer(folder, "diff", "--name-only", "-z", "--relative", "--no-renames", "--diff-filter=A").Records
            .ToHashSet(StringComparer.Ordinal);
        var entries = Answer(folder, "ls-files", "-s", "-z").Records.Select(GitEntry.OfIndex).Where(entry => !announced.Contains(entry.Path)).ToList();
        var shownAs = InputFolder.ShownAs(folder.Path);
        foreach (var conflict in entries.Where(entry => entry.IsConflict).Select(entry => entry.Path).Distinct(StringComparer.Ordinal))
            bag.Add(DiagnosticCatalog.ConflictNotResolved.At(new SourceLocation($"{shownAs}/{conflict}"), conflict));
        var staged = Answer(folder, "diff", "--cached", "--name-only", "-z", "--relative", "--no-renames").Records;
        return new StagedInput(
            Load(folder, blobs, [.. entries.Where(entry => !entry.IsConflict)], bag),
            staged.Select(path => $"{shownAs}/{path}").ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>The input as the last commit has it; empty when there is none yet.</summary>
    /// <exception cref="GitFailedException">Git failed.</exception>
    /// <param name="blobs">Of the same folder: what is staged as it was committed is not read again.</param>
    public static ImmutableArray<InputEntry> ReadCommitted(GitFolder folder, GitBlobs blobs, DiagnosticBag bag) =>
        GitProgram.Run(folder.Path, "rev-parse", "--verify", "--quiet", "HEAD").IsDone
            ? Load(folder, blobs, [.. Answer(folder, "ls-tree", "-r", "-z", "HEAD").Records.Select(GitEntry.OfTree)], bag)
            : [];

    private static ImmutableArray<InputEntry> Load(GitFolder folder, GitBlobs blobs, IReadOnlyCollection<GitEntry> entries, DiagnosticBag bag)
    {
        var contents = blobs.Read(entries.Where(entry => entry.IsFile).Select(entry => entry.Id));
        return InputFolder.List(folder.Path, entries.Select(entry => new StoredFile(entry.Path, entry.Kind, contents.GetValueOrDefault(entry.Id, []))), bag);
    }

    private static GitAnswer Answer(GitFolder folder, params string[] arguments) =>
        GitProgram.Run(folder.Path, arguments) is { IsDone: true } answer ? answer
            : throw new GitFailedException($"'git {arguments[0]}' did not answer; run 'git status' in the input folder to see why");
}

using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Git;

/// <summary>A file that git knows.</summary>
/// <param name="Path">Below the folder that was asked about.</param>
/// <param name="IsConflict">One side of a merge that waits for a decision.</param>
internal sealed record GitEntry(string Mode, string Id, bool IsConflict, string Path)
{
    public bool IsFile => Kind == StoredKind.File;

    public StoredKind Kind => Mode switch
    {
        "100644" or "100755" or "100664" => StoredKind.File,
        "120000" => StoredKind.SymbolicLink,
        _ => StoredKind.Other, // another repository
    };

    /// <param name="record"><c>mode id stage TAB path</c>.</param>
    public static GitEntry OfIndex(string record) => record.Split('\t', 2) is [var head, var path] && head.Split(' ') is [var mode, var id, var stage]
        ? new GitEntry(mode, id, stage != "0", path)
        : throw new GitFailedException("'git ls-files' printed what nobody can read");

    /// <param name="record"><c>mode type id TAB path</c>.</param>
    public static GitEntry OfTree(string record) => record.Split('\t', 2) is [var head, var path] && head.Split(' ') is [var mode, _, var id]
        ? new GitEntry(mode, id, IsConflict: false, path)
        : throw new GitFailedException("'git ls-tree' printed what nobody can read");
}

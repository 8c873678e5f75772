namespace Jvn.Site.Output.Tree;

/// <summary>A name that is taken.</summary>
/// <param name="Path">Below the tree, without a leading slash.</param>
/// <param name="Address">Of the file that first needed it.</param>
/// <param name="ModifiedAt">Of a file; of a folder nothing.</param>
internal sealed record AddressClaim(string Path, string Address, bool IsFolder, DateTimeOffset ModifiedAt)
{
    /// <summary>Of a file: its path with a leading slash. Empty for a folder.</summary>
    public string Name { get; init; } = "";

    /// <summary>What lies there; null for folders, and until it lies there. Its compressed copies go by its name.</summary>
    public RecordedFile? File { get; set; }

    /// <summary>True when it is a link to a file of the site before, and nobody has looked at it.</summary>
    public bool IsTakenOver { get; set; }

    public bool IsFolderAt(string path) => IsFolder && Path == path;
}

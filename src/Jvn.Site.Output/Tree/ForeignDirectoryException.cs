namespace Jvn.Site.Output.Tree;

/// <summary>What stands where the output belongs was not made by an earlier build, so it is not replaced. Nothing was deleted.</summary>
public sealed class ForeignDirectoryException(string path, string reason)
    : Exception($"'{path}' {reason}; it is left as it is.")
{
    public string Path { get; } = path;

    /// <summary>What speaks against replacing it, as the end of a sentence that begins with its name.</summary>
    public string Reason { get; } = reason;
}

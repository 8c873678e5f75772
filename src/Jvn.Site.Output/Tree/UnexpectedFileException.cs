namespace Jvn.Site.Output.Tree;

/// <summary>The staging directory holds something that <see cref="OutputTree"/> did not write, or lacks something that it did; such a tree is never
/// promoted.</summary>
public sealed class UnexpectedFileException(string path)
    : Exception($"'{path}' is not what was written there; the tree is not published.")
{
    public string Path { get; } = path;
}

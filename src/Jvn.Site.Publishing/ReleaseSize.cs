using Jvn.Site.Output.Tree;

namespace Jvn.Site.Publishing;

/// <summary>How many files a tree has, compressed twins included, and how long they are together.</summary>
internal static class ReleaseSize
{
    public static (int Files, long Bytes) Of(FinishedTree tree) =>
        (tree.Addresses.Length + tree.Twins.Length, tree.Bytes);
}

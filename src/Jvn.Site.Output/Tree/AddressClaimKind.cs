namespace Jvn.Site.Output.Tree;

/// <summary>What has a name in the tree.</summary>
internal enum AddressClaimKind
{
    Folder,
    File,

    /// <summary>A compressed copy of the file whose name it goes on.</summary>
    Copy,
}

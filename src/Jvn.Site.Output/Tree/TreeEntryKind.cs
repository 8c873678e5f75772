namespace Jvn.Site.Output.Tree;

internal enum TreeEntryKind
{
    /// <summary>What can be a file of a site.</summary>
    File,

    Folder,

    /// <summary>What a site cannot hold: a symbolic link, a device, a name that is no address.</summary>
    Stranger,
}

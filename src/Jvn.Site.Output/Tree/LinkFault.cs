namespace Jvn.Site.Output.Tree;

/// <summary>What a broken link lacks.</summary>
public enum LinkFault
{
    /// <summary>The tree has no such file; an address that ends with a slash needs an <c>index.html</c>.</summary>
    NoFile,

    /// <summary>The file is there, an element with the fragment's id is not.</summary>
    NoElement,
}

namespace Jvn.Site.Output.Tree;

/// <summary>A link of ours that leads nowhere. Editors' links are checked when they are read, so this is a mistake of the program.</summary>
/// <param name="Page">The address of the file it stands in.</param>
/// <param name="Link">As it stands there, character references resolved.</param>
/// <param name="Fault">What is missing.</param>
public sealed record BrokenLink(string Page, string Link, LinkFault Fault)
{
    public override string ToString() => $"{Page}: '{Link}' {(Fault == LinkFault.NoFile ? "leads to no file" : "leads to no element")}";
}

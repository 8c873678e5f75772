namespace Jvn.Site.Cli;

/// <summary>What a site is made from, as the user wrote it.</summary>
public sealed record SourceFolders(string Input, string Theme);

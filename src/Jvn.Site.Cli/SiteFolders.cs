namespace Jvn.Site.Cli;

/// <summary>Where the input, the theme and the output lie, as the user wrote them.</summary>
public sealed record SiteFolders(string Input, string Theme, string Output);

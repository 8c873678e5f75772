using Jvn.Site.Cli.Signatures;

namespace Jvn.Site.Cli;

/// <summary>What a site is made from, as the user wrote it.</summary>
/// <param name="Key">What it is signed with; null when nothing is.</param>
public sealed record SourceFolders(string Input, string Theme, SiteKey? Key = null);

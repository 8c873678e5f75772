using Jvn.Site.Cli.Signatures;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli;

/// <summary>What a site is made from, as the user wrote it.</summary>
/// <param name="Key">What it is signed with; null when nothing is.</param>
/// <param name="Opener">What opens its sealed files; null when nobody holds a key.</param>
public sealed record SourceFolders(string Input, string Theme, SiteKey? Key = null, IDraftOpener? Opener = null);

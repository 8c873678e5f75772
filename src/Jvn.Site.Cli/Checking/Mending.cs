using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;

namespace Jvn.Site.Cli.Checking;

/// <summary>Something that was mended in a file.</summary>
/// <param name="Finding">What was wrong.</param>
/// <param name="What">What it was and what it is now.</param>
public sealed record Mending(Finding Finding, Bilingual What);

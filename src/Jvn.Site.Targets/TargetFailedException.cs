using Jvn.Site.Diagnostics;

namespace Jvn.Site.Targets;

/// <summary>A target does not show what it was to show. Its words hold nothing of the site, no credentials, and nothing that another program said.</summary>
public sealed class TargetFailedException(TargetFault fault, Bilingual words, Exception? cause = null) : IOException(words.English, cause)
{
    public TargetFault Fault { get; } = fault;

    /// <summary>A clause that completes "The target was not brought up to date: …", without a full stop.</summary>
    public Bilingual Words { get; } = words;
}

using Jvn.Site.Diagnostics;

namespace Jvn.Site.Publishing;

/// <summary>The directory is one of ours, and kept by another command: nothing was changed.</summary>
/// <param name="reason">As the end of a sentence that begins with its name.</param>
public sealed class KeptByOtherException(string path, Bilingual reason) : Exception($"'{path}' {reason.English}.")
{
    public string Path { get; } = path;

    public Bilingual Reason { get; } = reason;
}

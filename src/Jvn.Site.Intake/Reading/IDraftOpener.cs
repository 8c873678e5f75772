using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Reading;

/// <summary>Opens sealed files with a key that somebody holds.</summary>
public interface IDraftOpener
{
    /// <summary>Which key it is; tells nothing that is secret.</summary>
    string Name { get; }

    /// <summary>Whether the same file always gets the same answer; false where a card may be pulled out.</summary>
    bool IsSteady { get; }

    /// <summary>False when the last file could not be tried at all, so that it is no use to try others at once.</summary>
    bool IsInReach { get; }

    /// <summary>The clear text; otherwise what is wrong with the file, or nothing when it is merely for others.</summary>
    (byte[]? Text, Bilingual? Fault) Open(ReadOnlySpan<byte> file);
}

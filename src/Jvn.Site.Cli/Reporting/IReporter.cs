using System.Collections.Immutable;
using Jvn.Site.Cli.Checking;
using Jvn.Site.Embargo;
using Jvn.Site.Embargo.Board;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;
using Jvn.Site.Publishing;
using Jvn.Site.Publishing.Mirroring;
using Jvn.Site.Publishing.Probing;
using Jvn.Site.Targets;

namespace Jvn.Site.Cli.Reporting;

/// <summary>Says what was found and what was made. Every reporter keeps to the redaction it was given, and leaves out what its format has no place
/// for.</summary>
public interface IReporter
{
    void Report(ImmutableArray<Finding> findings);

    void Refuse(ImmutableArray<Refusal> refusals);

    void Built(string output, SiteModel site, ImmutableArray<string> addresses)
    {
    }

    /// <param name="files">How many were looked at.</param>
    /// <param name="broken">How many findings there are.</param>
    /// <param name="fingerprint">Of the key that signatures were verified with; null for a site without.</param>
    /// <param name="isTrusted">The key came from the user, and not from the site.</param>
    void Verified(int files, int broken, string? fingerprint, bool isTrusted)
    {
    }

    /// <param name="fingerprint">Of the key that the site announces; null when nothing is signed.</param>
    /// <param name="signatures">How many there are; null when somebody else makes them.</param>
    void Signatures(string? fingerprint, int? signatures)
    {
    }

    /// <summary>Vendors that were tried to reach and have not answered, the first that may be listed as unreachable first.</summary>
    void Sought(ImmutableArray<UnreachableCase> sought, DateOnly today)
    {
    }

    /// <summary>Sealed files that stayed closed.</summary>
    /// <param name="files">Their paths; confidential.</param>
    /// <param name="hasKey">Whether a key was given, which does not open them.</param>
    void Sealed(ImmutableArray<string> files, bool hasKey)
    {
    }

    /// <param name="instants">How many pending instants were rehearsed.</param>
    void Checked(InputContent content, int instants, Findings findings)
    {
    }

    /// <summary>The next commit changes nothing of the input.</summary>
    void NothingStaged()
    {
    }

    /// <summary>What was mended in the files.</summary>
    void Mended(ImmutableArray<Mending> mendings)
    {
    }

    /// <summary>The run ended otherwise than by saying what it found and made: a document that somebody's program reads must not look like success.</summary>
    /// <param name="words">As on standard error; they hold nothing confidential under redaction.</param>
    void Failed(ExitCode code, string words)
    {
    }

    /// <summary>Readers see the site of now already.</summary>
    void NothingToPublish(int release)
    {
    }

    /// <summary>Everything is ready; what comes out waits for its instant.</summary>
    /// <param name="made">How long it took from the look at the input on.</param>
    void Waiting(DateTimeOffset due, TimeSpan made)
    {
    }

    void Published(Receipt receipt)
    {
    }

    /// <summary>Readers of a further place see it too.</summary>
    /// <param name="due">The instant that it was prepared for; null when it was not, or came later than with the release itself.</param>
    void Shown(TargetReceipt target, DateTimeOffset? due)
    {
    }

    /// <summary>What a publish would change.</summary>
    void Compared(ReleaseChanges changes)
    {
    }

    /// <summary>Whether readers see the live release.</summary>
    void Probed(ProbeResult result)
    {
    }

    /// <summary>Which of several places show the live release.</summary>
    void Probed(ImmutableArray<ProbedSite> sites)
    {
    }

    /// <summary>What came of a look at a site that is mirrored.</summary>
    void Mirrored(MirrorResult result, Uri site)
    {
    }

    /// <summary>The run has ended with everything said.</summary>
    void Ended(ExitCode code)
    {
    }
}

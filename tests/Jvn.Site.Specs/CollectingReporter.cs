using System.Collections.Immutable;
using Jvn.Site.Cli;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;
using Jvn.Site.Publishing;
using Jvn.Site.Publishing.Probing;

namespace Jvn.Site.Specs;

/// <summary>Keeps what a run reported.</summary>
internal sealed class CollectingReporter : IReporter
{
    public ImmutableArray<Finding> Findings { get; private set; } = [];

    public ImmutableArray<Refusal> Refusals { get; private set; } = [];

    public void Report(ImmutableArray<Finding> findings) => Findings = [.. Findings, .. findings];

    public void Refuse(ImmutableArray<Refusal> refusals) => Refusals = refusals;

    public void Built(string output, SiteModel site, ImmutableArray<string> addresses)
    {
    }

    public void Verified(int files, int broken, string? fingerprint, bool isTrusted)
    {
    }

    public void Signatures(string? fingerprint, int? signatures)
    {
    }

    public void Checked(InputContent content, int instants, Findings findings)
    {
    }

    public void NothingToPublish(int release)
    {
    }

    public void Waiting(DateTimeOffset due)
    {
    }

    public void Published(Receipt receipt)
    {
    }

    public void Compared(ReleaseChanges changes)
    {
    }

    public void Probed(ProbeResult result)
    {
    }
}

using System.Collections.Immutable;
using Jvn.Site.Cli;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Embargo;

namespace Jvn.Site.Specs;

/// <summary>Keeps what a run reported.</summary>
internal sealed class CollectingReporter : IReporter
{
    public ImmutableArray<Finding> Findings { get; private set; } = [];

    public ImmutableArray<Refusal> Refusals { get; private set; } = [];

    public void Report(ImmutableArray<Finding> findings) => Findings = [.. Findings, .. findings];

    public void Refuse(ImmutableArray<Refusal> refusals) => Refusals = refusals;
}

using System.Collections.Immutable;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Reporting;

/// <summary>Says what was found and what was made. Every reporter keeps to the redaction it was given.</summary>
public interface IReporter
{
    void Report(ImmutableArray<Finding> findings);

    void Refuse(ImmutableArray<Refusal> refusals);

    void Built(string output, SiteModel site, ImmutableArray<string> addresses);

    /// <param name="fingerprint">Of the key that the site announces; null when nothing is signed.</param>
    /// <param name="signatures">How many there are; null when somebody else makes them.</param>
    void Signatures(string? fingerprint, int? signatures);

    /// <param name="instants">How many pending instants were rehearsed.</param>
    void Checked(InputContent content, int instants, Findings findings);
}

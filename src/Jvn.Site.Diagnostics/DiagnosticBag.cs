using System.Collections.Immutable;

namespace Jvn.Site.Diagnostics;

/// <summary>Collects findings. Files are read in parallel with a bag each; <see cref="Sorted"/> makes the order independent of that.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> findings = [];

    public bool HasErrors { get; private set; }

    public void Add(Diagnostic finding)
    {
        findings.Add(finding);
        HasErrors |= finding.Rule.Severity == Severity.Error;
    }

    public void AddRange(IEnumerable<Diagnostic> more)
    {
        foreach (var finding in more)
            Add(finding);
    }

    /// <summary>By path (ordinal), line, column, id, and then words; the same finding stands once.</summary>
    public ImmutableArray<Diagnostic> Sorted() =>
    [
        .. findings
            .OrderBy(finding => finding.Location)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Identity.Words, StringComparer.Ordinal)
            .ThenBy(finding => finding.From)
            .DistinctBy(finding => finding.Identity),
    ];
}

using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;

namespace Jvn.Site.Cli.Signatures;

/// <summary>What came of the keys that a command was given.</summary>
/// <param name="Key">Null when none was given, or none that is good.</param>
/// <param name="Findings">About the key: it is no secret of the input.</param>
public sealed record KeyReading(SiteKey? Key, ImmutableArray<Finding> Findings)
{
    /// <summary>No key was given, so nothing is signed.</summary>
    public static KeyReading None { get; } = new(null, []);

    public bool HasErrors => Findings.Any(finding => finding.IsError);

    /// <summary>How a run ends that a key was wrong for.</summary>
    /// <param name="findings">About keys.</param>
    public static ExitCode Failure(params IReadOnlyCollection<Finding> findings) =>
        findings.Any(finding => finding.Diagnostic.Rule == DiagnosticCatalog.KeyIsPublic) ? ExitCode.Refused : ExitCode.MachineFailed;

    internal static KeyReading Of(SiteKey? key, DiagnosticBag bag) =>
        new(key, [.. bag.Sorted().Select(diagnostic => new Finding(diagnostic, IsLeftOut: false, IsConfidential: false))]);
}

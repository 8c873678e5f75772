using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Sealing;

/// <summary>What came of the key that a command was given to open sealed files with.</summary>
/// <param name="Key">Null when none was given, or none that is good.</param>
/// <param name="Opener">The same, for who reads an input.</param>
/// <param name="Findings">About the key: it is no secret of the input.</param>
internal sealed record DraftKeyReading(IUnsealer? Key, IDraftOpener? Opener, ImmutableArray<Finding> Findings)
{
    public bool HasErrors => Findings.Any(finding => finding.IsError);

    public static DraftKeyReading Of(IUnsealer? key, string name, DiagnosticBag bag) => new(key, key is null ? null : new DraftOpener(key, name),
        [.. bag.Sorted().Select(diagnostic => new Finding(diagnostic, IsLeftOut: false, IsConfidential: false))]);
}

using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Checking;

/// <summary>A key of the input, judged.</summary>
/// <param name="Owner">The vendor's key, or group and key of a recipient.</param>
/// <param name="Vendor">Null when its owner is a recipient of priority copies.</param>
/// <param name="Key">Null when it cannot be used.</param>
/// <param name="Findings">What is to be said of it, in the words of the check.</param>
internal sealed record RegisteredKey(string Owner, Vendor? Vendor, CorrespondentKey? Key, ImmutableArray<Diagnostic> Findings);

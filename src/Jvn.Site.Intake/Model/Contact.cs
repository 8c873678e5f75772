using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>contact: of a notice (guideline figure 3).</summary>
public sealed record Contact(
    SourceLocation Location,
    Located<DateOnly> Since,
    UnreachableReason Reason,
    ImmutableArray<Attempt> Attempts);

using System.Collections.Immutable;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Model;

/// <summary>Confidential: the recipients of priority copies of one sector, a file in <c>recipients/</c>.</summary>
/// <param name="Name">The file's name without <c>.yml</c>.</param>
/// <param name="WithholdReason">Why the group gets no copies now; null when it does.</param>
public sealed record RecipientGroup(
    SourceLocation Location, string Name, Located<Sector>? Sector, string? WithholdReason, ImmutableArray<Recipient> Recipients);

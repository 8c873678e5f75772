using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>withdrawn: when and why.</summary>
public sealed record Withdrawal(Located<DateTimeOffset> At, LocalizedText Reason);

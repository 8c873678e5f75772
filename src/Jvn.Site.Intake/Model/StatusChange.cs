using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>A vendor's status from an instant on.</summary>
public sealed record StatusChange(Located<DateTimeOffset> At, VendorStatus Status);

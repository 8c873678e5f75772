namespace Jvn.Site.Intake.Model;

/// <summary>Confidential: the advisory came out before the instant that all parties had agreed on, and somebody meant it.</summary>
/// <param name="At">When; never after <paramref name="Planned"/> in an input without errors.</param>
public sealed record EarlyRelease(Located<DateTimeOffset> At, Located<DateTimeOffset> Planned);

namespace Jvn.Site.Intake.Model;

/// <summary>One attempt to reach a developer.</summary>
public sealed record Attempt(Located<DateOnly> On, Located<ContactMeans>? By);

namespace Jvn.Site.Theme.Parts;

/// <summary>Marks a part that stands on many pages with the same parameters: it is printed once for them, and copied from then on.</summary>
/// <remarks>Two are the same when each parameter equals its counterpart. A part with content of its caller's cannot be marked.</remarks>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RecurringAttribute : Attribute;

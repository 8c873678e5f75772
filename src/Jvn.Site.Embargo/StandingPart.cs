using Jvn.Site.Diagnostics;

namespace Jvn.Site.Embargo;

/// <summary>A part of the site that has an instant of its own and stands at an instant: an advisory, its translation, its revision, a part of a
/// listing.</summary>
/// <param name="Key">Tells it from every other part, for ever: <c>JVN#12345678</c>, <c>JVN#12345678 en</c>, <c>995312 name</c>.</param>
/// <param name="From">Its instant.</param>
/// <param name="Place">Where that is written.</param>
/// <param name="IsConfirmed">Somebody has said by hand that it belongs into the past, or it says nothing that was not public with another part.</param>
/// <param name="Identity">What makes it the same part as one of an earlier release.</param>
public sealed record StandingPart(string Key, DateTimeOffset From, SourceLocation Place, bool IsConfirmed, PartIdentity Identity);

namespace Jvn.Site.Embargo.Tests.Random;

/// <summary>A line of a generated file.</summary>
/// <param name="Text">Instants stand as <c>⟪ticks⟫</c>, so that they can be moved.</param>
/// <param name="From">From when on the line is public, when that is later than the file.</param>
/// <param name="IsConfidential">Never published: with or without it, the site is the same.</param>
internal sealed record Line(string Text, DateTimeOffset? From = null, bool IsConfidential = false);

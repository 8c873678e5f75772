namespace Jvn.Site.Theme.Parts;

/// <summary>A year and how many advisories were published in it.</summary>
public sealed record YearCount(int Year, int Count);

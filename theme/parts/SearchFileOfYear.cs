namespace Jvn.Site.Theme.Parts;

/// <summary>Where the part of the search index with the advisories of one year stands.</summary>
public sealed record SearchFileOfYear(int Year, string Address);

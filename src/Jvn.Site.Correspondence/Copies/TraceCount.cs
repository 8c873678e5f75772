namespace Jvn.Site.Correspondence.Copies;

/// <summary>How many marks of a kind there are in a file, and how many of them are those of one copy.</summary>
public readonly record struct TraceCount(MarkChannel Channel, int Alike, int Seen);

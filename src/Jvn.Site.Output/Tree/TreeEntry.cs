namespace Jvn.Site.Output.Tree;

/// <summary>Something that lies below a directory.</summary>
/// <param name="Path">Without a leading slash.</param>
/// <param name="Look">Of a file and its compressed copies; where only names were asked for, no lengths, times and modes.</param>
internal readonly record struct TreeEntry(string Path, TreeEntryKind Kind, FileLook Look);

namespace Jvn.Site.Importing.Writing;

/// <summary>A file that an import makes.</summary>
/// <param name="Path">Below the input folder.</param>
public sealed record ImportedFile(string Path, byte[] Bytes);

namespace Jvn.Site.Intake.Reading;

/// <summary>A file of an input that does not lie on the disk as it is to be read.</summary>
/// <param name="RelativePath">Below the input folder, with forward slashes.</param>
/// <param name="Bytes">Empty for what is no file.</param>
public sealed record StoredFile(string RelativePath, StoredKind Kind, byte[] Bytes);

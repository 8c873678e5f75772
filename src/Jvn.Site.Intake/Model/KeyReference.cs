namespace Jvn.Site.Intake.Model;

/// <summary>The OpenPGP key of somebody to whom we write: the file in the input, and the fingerprint by which it is known.</summary>
/// <param name="File">As it is written: a path below the folder of the file that names it, or below the input folder.</param>
/// <param name="IsPinned">Whether a fingerprint is written at all.</param>
/// <param name="Fingerprint">Hexadecimal, upper case; null when it is none that can be meant.</param>
public sealed record KeyReference(Located<string> File, bool IsPinned, Located<string>? Fingerprint)
{
    /// <summary>Where the file may lie, below the input folder; the first that is there is meant.</summary>
    /// <param name="folder">Of the file that names it.</param>
    public IEnumerable<string> PathsFrom(string folder) => [$"{folder}/{File.Value}", File.Value];
}

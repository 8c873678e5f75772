using System.Security.Cryptography;
using System.Text;

namespace Jvn.Site.Intake.Reading;

#pragma warning disable RS0030 // Reads the input, as InputFolder does, to tell whether it has changed.

/// <summary>Tells whether a file is still the one it was, and nothing else about it.</summary>
public static class FileFingerprint
{
    /// <summary>SHA-256 of the bytes. A file that is too large or cannot be read is refused when the site is made; until then its length and time tell whether
    /// it is another one.</summary>
    public static byte[] Of(InputEntry file)
    {
        var info = new FileInfo(file.FullPath);
        try
        {
            if (info.Length <= Limits.AttachmentBytes)
                return SHA256.HashData(File.ReadAllBytes(file.FullPath));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // As large ones.
        }

        return SHA256.HashData(Encoding.UTF8.GetBytes($"{(info.Exists ? info.Length : -1)} {info.LastWriteTimeUtc.Ticks}"));
    }
}

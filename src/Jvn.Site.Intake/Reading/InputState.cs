using System.Security.Cryptography;
using System.Text;

namespace Jvn.Site.Intake.Reading;

#pragma warning disable RS0030 // Looks at the input as InputFolder does, to tell whether it has changed.

/// <summary>Tells, without opening a file, whether anything in the input has changed.</summary>
/// <remarks>Looked at again and again rather than told by the system: that does not tell of folders which are moved away, nor on every kind of
/// disk.</remarks>
public static class InputState
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <summary>The same as long as no file comes, goes, or changes its length or time. Of a folder that is not there, too.</summary>
    public static string Of(string folder)
    {
        var text = new StringBuilder();
        Append(text, new DirectoryInfo(folder), Limits.FolderDepth);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Append(StringBuilder text, DirectoryInfo folder, int depth)
    {
        try
        {
            foreach (var entry in folder.GetFileSystemInfos("*", Everything).OrderBy(entry => entry.Name, StringComparer.Ordinal))
            {
                if (entry.Name == ".git")
                    continue;
                text.Append(entry.Name).Append('\0').Append(entry is FileInfo file ? file.Length : -1).Append('\0').Append(entry.LastWriteTimeUtc.Ticks)
                    .Append('\n');
                if (entry is DirectoryInfo below && depth > 0 && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                    Append(text.Append("{\n"), below, depth - 1);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            text.Append("gone");
        }

        text.Append("}\n");
    }
}

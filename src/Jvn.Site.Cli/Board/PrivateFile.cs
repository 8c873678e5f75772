using Jvn.Site.Cli.Commands;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Board;

#pragma warning disable RS0030 // The only code that writes what is confidential outside of the input, and only to a file that somebody named.

/// <summary>A file with what is confidential: whole or not at all, for its owner only, and never where a web server could find it.</summary>
internal static class PrivateFile
{
    private const UnixFileMode OwnersOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <param name="input">The input folder, in which only editors' files lie.</param>
    /// <exception cref="UsageException">It must not lie there.</exception>
    public static void Write(string path, byte[] bytes, string input)
    {
        var target = RealPath(path);
        if (Directory.Exists(target))
            throw new UsageException($"「{VisibleText.Of(path)}」はフォルダです。ファイルの名前を指定してください",
                $"'{VisibleText.Of(path)}' is a folder; name a file");
        if (PublicPlace.ReasonAgainst(target, RealPath(input)) is { } reason)
            throw new UsageException(
                $"「{VisibleText.Of(path)}」には書きませんでした。{reason.Japanese}。内容は社外秘なので、公開されないフォルダのファイルを指定してください",
                $"nothing was written to '{VisibleText.Of(path)}': {reason.English}; this is confidential, so name a file in a private folder");
        var beside = $"{target}.{Path.GetRandomFileName()}";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = OwnersOnly;
            using (var file = new FileStream(beside, options))
                file.Write(bytes);
            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>What speaks against writing anything confidential into a folder; null when nothing does.</summary>
    /// <param name="input">The input folder.</param>
    public static Bilingual? ReasonAgainst(string folder, string input) => PublicPlace.ReasonAgainst(RealPath(Path.Combine(folder, "file")), RealPath(input));

    // Where a name leads to, whatever links lie on the way.
    private static string RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        var here = Path.Combine(RealPath(parent), Path.GetFileName(full));
        FileSystemInfo entry = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return entry.LinkTarget is not null && entry.ResolveLinkTarget(returnFinalTarget: true) is { } real ? RealPath(real.FullName) : here;
    }
}

using Jvn.Site.Cli.Board;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Correspondence;

#pragma warning disable RS0030 // Takes back what it wrote itself.

/// <summary>The folder that a mail program sends from. A letter lies there for its owner alone, and never where a web server could find it.</summary>
/// <param name="folder">Made for its owner alone where it is not there.</param>
/// <param name="input">The input folder, in which no letter may lie.</param>
internal sealed class Outbox(string folder, string input)
{
    private readonly List<string> written = [];

    /// <summary>Finds before anything is written what <see cref="Put"/> would.</summary>
    /// <exception cref="UsageException">The folder is no place for what is confidential, or is none.</exception>
    public void Check()
    {
        for (var path = Path.GetFullPath(folder); path is not null; path = Path.GetDirectoryName(path))
        {
            if (File.Exists(path))
                throw new UsageException($"「{VisibleText.Of(path)}」はフォルダではありません", $"'{VisibleText.Of(path)}' is no folder");
        }

        if (PrivateFile.ReasonAgainst(folder, input) is { } reason)
            throw new UsageException(
                $"「{VisibleText.Of(folder)}」には書けません。{reason.Japanese}。内容は社外秘なので、公開されないフォルダを指定してください",
                $"nothing can be written to '{VisibleText.Of(folder)}': {reason.English}; this is confidential, so name a private folder");
    }

    /// <exception cref="UsageException">The folder is no place for what is confidential.</exception>
    public string Put(string name, byte[] letter)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var path = Path.Combine(folder, name);
        PrivateFile.Write(path, letter, input);
        written.Add(path);
        return path;
    }

    /// <summary>What was put there is gone again: the record of it could not be written.</summary>
    public void TakeBack()
    {
        foreach (var path in written)
            File.Delete(path);
        written.Clear();
    }
}

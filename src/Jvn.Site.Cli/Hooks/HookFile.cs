using System.Text;

namespace Jvn.Site.Cli.Hooks;

#pragma warning disable RS0030 // The only code that writes git's hooks, and only those that it wrote before.

/// <summary>One hook of a repository.</summary>
internal sealed class HookFile(string folder, string name)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Name => name;

    public string FilePath => Path.Combine(folder, name);

    /// <summary>What stands there; null when there is none.</summary>
    public string? Text => File.Exists(FilePath) ? File.ReadAllText(FilePath, Utf8) : null;

    /// <summary>Whether we wrote it.</summary>
    public bool IsOurs => Text is { } text && text.Contains(HookScripts.Mark, StringComparison.Ordinal);

    /// <summary>Whether somebody else wrote it, or something else has its name.</summary>
    public bool IsForeign => (Path.Exists(FilePath) || new FileInfo(FilePath).LinkTarget is not null) && !IsOurs;

    public void Write(string script)
    {
        Directory.CreateDirectory(folder);
        var beside = FilePath + ".jvn-new";
        File.WriteAllBytes(beside, Utf8.GetBytes(script.ReplaceLineEndings("\n")));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(beside, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead
                | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        }

        File.Move(beside, FilePath, overwrite: true);
    }

    public void Delete() => File.Delete(FilePath);
}

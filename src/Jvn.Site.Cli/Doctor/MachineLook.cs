namespace Jvn.Site.Cli.Doctor;

#pragma warning disable RS0030 // Looks at modes and at names of fonts, and opens nothing.

/// <summary>What of the machine shows from outside.</summary>
internal static class MachineLook
{
    private const UnixFileMode OfOthers = UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    private static readonly string[] FontFolders = ["/usr/share/fonts", "/usr/local/share/fonts"];
    private static readonly string[] JapaneseFonts = ["CJK", "Gothic", "gothic", "Mincho", "mincho", "ipag", "ipam", "Takao", "VL-", "Noto Sans JP"];

    /// <summary>Whether users but the owner and the group can enter a folder; null where folders have no such modes.</summary>
    public static bool? OthersCanEnter(string folder)
    {
        if (OperatingSystem.IsWindows())
            return null;

        // A folder that nobody else can enter keeps all below it.
        for (var path = Path.GetFullPath(folder); path is not null; path = Path.GetDirectoryName(path))
        {
            if ((File.GetUnixFileMode(path) & OfOthers) == 0)
                return false;
        }

        return true;
    }

    /// <summary>Whether a font with Japanese letters is installed; null where the system brings them along.</summary>
    public static bool? HasJapaneseFont(string? home)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        var folders = home is null ? FontFolders : [.. FontFolders, Path.Combine(home, ".fonts"), Path.Combine(home, ".local", "share", "fonts")];
        return folders.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
            .Any(file => JapaneseFonts.Any(name => Path.GetFileName(file).Contains(name, StringComparison.Ordinal)));
    }
}

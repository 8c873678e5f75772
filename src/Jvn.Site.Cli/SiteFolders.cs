using Jvn.Site.Embargo;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli;

/// <summary>Where the input, the theme and the output lie, as the user wrote them.</summary>
public sealed record SiteFolders(string Input, string Theme, string Output)
{
    /// <summary>What opens sealed files of the input; null when nobody holds a key.</summary>
    public IDraftOpener? Opener { get; init; }

    /// <summary>True when the output lies in the input or the theme, or holds one of them: a build would read what it wrote, or replace what it
    /// reads.</summary>
    public bool Overlap => new[] { Input, Theme }.Any(source => IsIn(source, Output) || IsIn(Output, source));

    private static bool IsIn(string folder, string other)
    {
        var outer = Path.TrimEndingDirectorySeparator(Path.GetFullPath(other)) + Path.DirectorySeparatorChar;
        return (Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar).StartsWith(outer, Findings.OfPaths);
    }
}

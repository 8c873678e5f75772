using Jvn.Site.Intake.Model;

namespace Jvn.Site.Intake.Reading;

/// <summary>What sealed files are called: as a text of an advisory or its case, with <c>.asc</c> behind.</summary>
public static class SealedName
{
    public const string Ending = ".asc";

    private const string Folder = "advisories/";
    private const string Text = ".md";
    private static readonly string[] Sealable = [Text, Case.Ending];

    /// <summary>Whether a file of this name can be sealed.</summary>
    /// <param name="path">Below the input folder.</param>
    public static bool IsOfClear(string path) => path.StartsWith(Folder, StringComparison.Ordinal) && EndsAsClear(path);

    /// <summary>Whether a file of this name is a sealed one.</summary>
    /// <param name="path">Below the input folder.</param>
    public static bool Is(string path) => path.StartsWith(Folder, StringComparison.Ordinal) && EndsAsSealed(path);

    /// <summary>The same for a path of which only the end is known.</summary>
    public static bool EndsAsSealed(string path) => path.EndsWith(Ending, StringComparison.Ordinal) && EndsAsClear(path[..^Ending.Length]);

    /// <summary>Whether it is the Japanese text as it stands, sealed: no translation, revision or case.</summary>
    public static bool IsOfText(string path) => path == Dossier.StemOf(path) + Text + Ending;

    /// <summary>The name of the clear text of a sealed file; any other name as it is.</summary>
    public static string Opened(string path) => EndsAsSealed(path) ? path[..^Ending.Length] : path;

    private static bool EndsAsClear(string path) => Sealable.Any(ending => path.EndsWith(ending, StringComparison.Ordinal));
}

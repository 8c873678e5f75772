using System.Collections.Frozen;

namespace Jvn.Site.Intake.Reading;

/// <summary>Which names a file or folder can have on Windows too. A checkout there fails as a whole over a single one that it cannot have.</summary>
public static class WindowsNames
{
    private const string Forbidden = "<>:\"|?*\\";

    // Whatever stands behind the first full stop: CON.md is the console as well.
    private static readonly FrozenSet<string> Devices = new[] { "CON", "PRN", "AUX", "NUL" }
        .Concat("0123456789¹²³".SelectMany(number => new[] { $"COM{number}", $"LPT{number}" }))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether Windows can have a file or folder of this name.</summary>
    public static bool Allow(string name) =>
        !name.Any(letter => letter < ' ' || Forbidden.Contains(letter, StringComparison.Ordinal)) && name is not [.., '.' or ' ']
        && !Devices.Contains(name.Split('.')[0].TrimEnd(' '));
}

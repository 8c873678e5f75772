using Jvn.Site.Embargo;

namespace Jvn.Site.Cli.Commands;

/// <summary>Where the input, the theme and the output lie when nobody says so.</summary>
/// <param name="checkout">The program's own checkout; null for an installed program.</param>
/// <param name="working">The working directory, a full path.</param>
internal sealed class DefaultFolders(string? checkout, string working)
{
    /// <summary>
    /// The nearest folder above the working directory that is an input, as it is reached from there; else the checkout's. Somebody who works in an input
    /// must never be told that another one is in order.
    /// </summary>
    public string Input => InputAround(working) is { } around ? Path.GetRelativePath(working, around) : Of("input");

    public string Output => Of("output");

    /// <summary>An installed program brings its theme along.</summary>
    public string Theme => Of("theme") is var theme && Path.Combine(AppContext.BaseDirectory, "theme") is var installed && !Path.Exists(theme)
        && Path.Exists(installed)
        ? installed
        : theme;

    /// <summary>The input that a folder is, or lies in; null when it lies in none.</summary>
    public static string? InputAround(string path)
    {
        for (var folder = Path.GetFullPath(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, "site.yml")))
                return folder;
        }

        return null;
    }

    /// <summary>Whether an input lies neither around the working directory nor below it, as the checkout's does for who works elsewhere.</summary>
    public static bool IsElsewhere(string input)
    {
        var working = Path.GetFullPath(".");
        return InputAround(working) is null && !Findings.IsUnder(Path.GetFullPath(input), working);
    }

    private string Of(string folder) => checkout is { Length: > 0 } && Path.GetFullPath(checkout) != working ? Path.Combine(checkout, folder) : folder;
}

using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Jvn.Site.Targets.ObjectStorage;

#pragma warning disable RS0030 // Draws a name that nobody can guess; nothing that readers see is made of it.

/// <summary>The folder of a release where an object names the one that readers see.</summary>
internal static partial class ReleaseFolder
{
    /// <summary>What all of them lie in.</summary>
    public const string Parent = "releases/";

    /// <summary>The name of a new one.</summary>
    public static string Draw() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    public static bool IsName(string name) => Form().IsMatch(name);

    /// <summary>What the names of its objects begin with.</summary>
    public static string Path(string name) => $"{Parent}{name}/";

    [GeneratedRegex("^[0-9a-f]{32}$")]
    private static partial Regex Form();
}

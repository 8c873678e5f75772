using System.Text.RegularExpressions;

namespace Jvn.Site.Cli.Hooks;

/// <summary>Addresses of repositories, of which those that differ in a user or in the end alone are the same.</summary>
internal static partial class RemoteAddress
{
    /// <summary>Without user, password, slashes and <c>.git</c> at its end, as the hook compares them.</summary>
    public static string Plain(string address)
    {
        var plain = User().Replace(address, "://", 1).TrimEnd('/');
        return plain.EndsWith(".git", StringComparison.Ordinal) ? plain[..^4] : plain;
    }

    [GeneratedRegex("://[^/@]*@")]
    private static partial Regex User();
}

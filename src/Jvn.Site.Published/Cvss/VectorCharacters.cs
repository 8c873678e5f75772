using System.Buffers;

namespace Jvn.Site.Published.Cvss;

/// <summary>The characters that occur in vectors of any version.</summary>
internal static class VectorCharacters
{
    public static readonly SearchValues<char> All =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:./");
}

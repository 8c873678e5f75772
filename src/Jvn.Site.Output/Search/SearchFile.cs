using System.Security.Cryptography;
using System.Text;

namespace Jvn.Site.Output.Search;

/// <summary>A file of the search index. Its name changes with its content, so a browser may keep it for ever.</summary>
internal sealed record SearchFile(string Address, ReadOnlyMemory<byte> Bytes)
{
    /// <param name="addressOf">Gives the address for the first digits of the content's hash.</param>
    public static SearchFile Of(StringBuilder lines, Func<string, string> addressOf)
    {
        var bytes = Encoding.UTF8.GetBytes(lines.ToString());
        return new SearchFile(addressOf(Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]), bytes);
    }
}

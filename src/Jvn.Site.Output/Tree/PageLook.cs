using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace Jvn.Site.Output.Tree;

/// <summary>What a page, or a drawing, has to do with other files: where it leads, and where others can lead in it.</summary>
/// <param name="Links">As they are written, character references resolved, each once: <c>href</c>, <c>src</c>, <c>srcset</c>, <c>action</c>,
/// <c>poster</c>. None for a drawing.</param>
/// <param name="Ids">Of its elements.</param>
public sealed record PageLook(ImmutableArray<string> Links, ImmutableArray<string> Ids)
{
    /// <summary>For files in which nothing is looked for.</summary>
    public static PageLook Nothing { get; } = new([], []);

    /// <summary>True for files that lead to others.</summary>
    public static bool IsPage(string address) => address.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>True for files in which others can lead to an element. What a fragment means in other files (a page of a PDF, say) is their
    /// business.</summary>
    public static bool HasIds(string address) => IsPage(address) || address.EndsWith(".svg", StringComparison.Ordinal);

    public static PageLook At(string address, ReadOnlySpan<byte> file)
    {
        if (!HasIds(address))
            return Nothing;
        var isPage = IsPage(address);
        var links = new HashSet<string>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var attributes = new HtmlAttributes(file);
        while (attributes.MoveNext())
        {
            if (attributes.Name.SequenceEqual("id"u8))
                ids.Add(Text(attributes.Value));
            else if (isPage && IsLink(attributes.Name))
                links.Add(Text(attributes.Value));
            else if (isPage && attributes.Name.SequenceEqual("srcset"u8))
                links.UnionWith(Candidates(Text(attributes.Value)));
        }

        return new PageLook([.. links], [.. ids]);
    }

    /// <summary>True for the attributes whose value is an address.</summary>
    public static bool IsLink(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("href"u8) || name.SequenceEqual("src"u8) || name.SequenceEqual("action"u8) || name.SequenceEqual("poster"u8);

    /// <summary>The addresses of a <c>srcset</c>: each candidate is an address, and behind a blank the size that it is for.</summary>
    public static IEnumerable<string> Candidates(string srcset) =>
        srcset.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(candidate => candidate.Split(' ')[0]);

    /// <summary>What a value says, character references resolved.</summary>
    public static string Text(ReadOnlySpan<byte> value) => WebUtility.HtmlDecode(Encoding.UTF8.GetString(value));
}

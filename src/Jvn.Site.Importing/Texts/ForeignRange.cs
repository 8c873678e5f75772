using Jvn.Site.Published;

namespace Jvn.Site.Importing.Texts;

/// <summary>Ranges of versions in the forms of other formats; null for what ours has no form for.</summary>
internal static class ForeignRange
{
    /// <summary>Our own form: <c>&gt;=2.0,&lt;3.1</c>.</summary>
    public static VersionRange? Of(string text) => VersionRange.TryParse(text, out var range, out _) ? range : null;

    /// <summary>Of <c>vers:…/&gt;=2.0|&lt;3.1</c>, when all its constraints are one span: several need the order of versions, which nobody knows
    /// here.</summary>
    public static VersionRange? OfVers(string text)
    {
        if (!text.StartsWith("vers:", StringComparison.Ordinal) || text.IndexOf('/') is not (> 0 and var slash))
            return null;
        var constraints = text[(slash + 1)..].Split('|').Select(Uri.UnescapeDataString).ToList();
        return constraints is ["*"] ? Of("*")
            : constraints.Count > 2 ? null
            : constraints.Count == 2 && !(IsBegin(constraints[0]) && IsEnd(constraints[1])) ? null
            : Of(string.Join(',', constraints.Select(one => one.Length > 0 && one[0] is '<' or '>' or '=' ? one : "=" + one)));
    }

    private static bool IsBegin(string constraint) => constraint.StartsWith('>');

    private static bool IsEnd(string constraint) => constraint.StartsWith('<');
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Jvn.Site.Output.Csaf.Model;
using Jvn.Site.Output.Feeds;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary>Plain text for a document that others may show as HTML or Markdown: a producer emits no HTML (CSAF 2.0, section 8).</summary>
internal static partial class CsafText
{
    /// <summary>One line, inert.</summary>
    public static string Line(string text) => FeedText.Inert(FeedText.Folded(text));

    /// <summary>Lines as they are, without other control characters, inert.</summary>
    public static string Block(string text) => FeedText.Inert(Controls().Replace(text, " ")).Trim(' ', '\n');

    /// <summary>The Japanese line, and the English one behind it where there is another.</summary>
    public static string Both(LocalizedText text) => Both(text.Japanese, text.English);

    public static string Both(string japanese, string? english) =>
        english is null || Line(english) == Line(japanese) || Line(english).Length == 0 ? Line(japanese) : $"{Line(japanese)} / {Line(english)}";

    /// <summary>A note; none when it would be empty, which the schema does not allow.</summary>
    public static IEnumerable<CsafNote> Note(string category, string title, string text) =>
        text.Length == 0 ? [] : [new CsafNote(category, text, title)];

    /// <summary>The schema has no empty lists: a member with nothing in it is left out.</summary>
    public static ImmutableArray<T>? OrNone<T>(IEnumerable<T> items)
    {
        ImmutableArray<T> all = [.. items];
        return all.IsEmpty ? null : all;
    }

    [GeneratedRegex(@"[\p{Cc}-[\n]]+", RegexOptions.CultureInvariant)]
    private static partial Regex Controls();
}

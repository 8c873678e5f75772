using System.Collections.Immutable;
using Jvn.Site.Intake.Rules.Mentions;
using Jvn.Site.Intake.Texts;

namespace Jvn.Site.Embargo;

/// <summary>What only withheld texts say: names, sentences, addresses.</summary>
/// <remarks>A word that something public says too is no sign of a leak. Short ones stand in other words by chance.</remarks>
internal static class WithheldWords
{
    private const int ShortestName = 4;
    private const int ShortestJapanese = 12;
    private const int ShortestLatin = 20;

    private static readonly string[] SentenceEnds = ["。", "．", "\n", ". "];

    /// <summary>In no order, each once.</summary>
    public static ImmutableHashSet<string> At(ImmutableArray<OutgoingText> texts, DateTimeOffset now)
    {
        var words = texts.Where(text => text.Span.From > now).SelectMany(Words).ToImmutableHashSet(StringComparer.Ordinal);
        if (words.IsEmpty)
            return words;
        var search = new WordSearch(words, StringComparer.Ordinal);
        return words.Except(texts.Where(text => text.Span.From <= now).AsParallel()
            .Select(text => Spellings(text).SelectMany(search.In).Select(found => found.Word).ToArray()).AsSequential().SelectMany(found => found));
    }

    private static IEnumerable<string> Words(OutgoingText text) => text.Kind switch
    {
        TextKind.Name or TextKind.Title or TextKind.TranslatedTitle => text.Text.Length >= ShortestName ? [text.Text] : [],
        TextKind.Words => text.Text.Split(SentenceEnds, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(IsLongEnough),
        TextKind.Address => Spellings(text).Where(IsLongEnough),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // A page writes an address as the browser understands it.
    private static IEnumerable<string> Spellings(OutgoingText text) =>
        text.Kind == TextKind.Address && Uri.TryCreate(text.Text, UriKind.Absolute, out var address) ? [text.Text, address.AbsoluteUri] : [text.Text];

    private static bool IsLongEnough(string words) => words.Length >= (words.All(char.IsAscii) ? ShortestLatin : ShortestJapanese);
}

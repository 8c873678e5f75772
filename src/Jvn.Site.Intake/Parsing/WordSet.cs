using System.Collections.Immutable;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Parsing;

/// <summary>The fixed words that a field takes, and what each means.</summary>
/// <param name="words">Those that are offered.</param>
/// <param name="others">Those that are understood as well: what editors say in Japanese, and what a rule of its own refuses.</param>
internal sealed class WordSet<TWord>(ImmutableArray<(string Word, TWord Meaning)> words, ImmutableArray<(string Word, TWord Meaning)> others = default)
    where TWord : struct
{
    private readonly ImmutableArray<(string Word, TWord Meaning)> understood = others.IsDefault ? words : [.. words, .. others];

    public string All => string.Join(", ", words.Select(pair => pair.Word));

    public string WordOf(TWord meaning) => understood.First(pair => pair.Meaning.Equals(meaning)).Word;

    /// <summary>Null after reporting a word that is not in the set, with the nearest one.</summary>
    public Located<TWord>? Parse(string key, Located<string> text, DiagnosticBag bag)
    {
        foreach (var (word, meaning) in understood)
        {
            if (word == text.Value)
                return text.As(meaning);
        }

        var nearest = NearestName.Of(text.Value, understood.Select(pair => pair.Word));
        bag.Add(DiagnosticCatalog.UnknownWord.At(
            text.Location, key, text.Value, nearest is null ? "" : $"「{nearest}」ではありませんか。", nearest is null ? "" : $" Did you mean '{nearest}'?", All));
        return null;
    }
}

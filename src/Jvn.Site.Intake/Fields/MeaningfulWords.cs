using System.Collections.Immutable;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Fields;

/// <summary>The fixed words that a field takes, and what each means.</summary>
internal sealed class MeaningfulWords<TWord>(
    ImmutableArray<(string Word, TWord Meaning)> words, ImmutableArray<(string Word, TWord Meaning)> others)
    : WordSet(words.Select(pair => pair.Word), others.Select(pair => pair.Word))
    where TWord : struct
{
    private readonly ImmutableArray<(string Word, TWord Meaning)> understood = [.. words, .. others];

    public MeaningfulWords(ImmutableArray<(string Word, TWord Meaning)> words)
        : this(words, [])
    {
    }

    public string WordOf(TWord meaning) => understood.First(pair => pair.Meaning.Equals(meaning)).Word;

    /// <summary>The Japanese word, where there is one.</summary>
    public string OtherWordOf(TWord meaning) => others.Where(pair => pair.Meaning.Equals(meaning)).Select(pair => pair.Word).FirstOrDefault(WordOf(meaning));

    /// <summary>False when the word is not in the set.</summary>
    public bool TryParse(string word, out TWord meaning)
    {
        foreach (var (known, means) in understood)
        {
            if (known == word)
            {
                meaning = means;
                return true;
            }
        }

        meaning = default;
        return false;
    }

    /// <summary>Null after reporting a word that is not in the set, with the nearest one.</summary>
    public Located<TWord>? Parse(string key, Located<string> text, DiagnosticBag bag)
    {
        if (TryParse(text.Value, out var meaning))
            return text.As(meaning);
        var nearest = NearestName.Of(text.Value, understood.Select(pair => pair.Word));
        bag.Add(DiagnosticCatalog.UnknownWord.At(
            text.Location, key, text.Value, nearest is null ? "" : $"「{nearest}」ではありませんか。", nearest is null ? "" : $" Did you mean '{nearest}'?", All));
        return null;
    }
}

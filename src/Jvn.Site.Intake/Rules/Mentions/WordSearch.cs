using System.Buffers;

namespace Jvn.Site.Intake.Rules.Mentions;

/// <summary>Finds any of many words in a text, also such as overlap. What it costs grows with the text and the number of different lengths, not with the number
/// of words.</summary>
public sealed class WordSearch
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly SearchValues<string> beginnings;
    private readonly int[] lengths;

    /// <param name="words">Those without letters are left out.</param>
    /// <param name="comparer">Ordinal, with or without regard to case.</param>
    public WordSearch(IEnumerable<string> words, StringComparer comparer)
    {
        var all = words.Where(word => word.Length > 0).ToHashSet(comparer);
        this.words = all.GetAlternateLookup<ReadOnlySpan<char>>();
        beginnings = SearchValues.Create([.. all], comparer == StringComparer.Ordinal ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
        lengths = [.. all.Select(word => word.Length).Distinct().Order()];
    }

    /// <summary>Each place at which a word begins, with the word.</summary>
    public List<(int At, string Word)> In(string text)
    {
        var found = new List<(int, string)>();
        if (lengths.Length == 0)
            return found;
        for (var from = 0; text.AsSpan(from).IndexOfAny(beginnings) is var next and >= 0; from++)
        {
            from += next;
            foreach (var length in lengths.TakeWhile(length => from + length <= text.Length))
            {
                if (words.TryGetValue(text.AsSpan(from, length), out var word))
                    found.Add((from, word));
            }
        }

        return found;
    }
}

using System.Text;

namespace Jvn.Site.Embargo;

/// <summary>Tells quickly of most files that none of many words stands in them. What it lets through is to be searched.</summary>
/// <remarks>
/// Wu and Manber's search, up to the first likely place: from three bytes of the file a table tells how far the next beginning of a word can be at the least,
/// so that most bytes are never looked at. Letters of ASCII count as the same in upper and lower case.
/// </remarks>
internal sealed class WordSieve
{
    private const int Block = 3; // bytes that are looked at together: a sign of Japanese
    private const int TableBits = 16;

    private readonly byte[] shifts = new byte[1 << TableBits];
    private readonly Dictionary<int, byte[][]> ends = [];
    private readonly int shortest; // of all words, in bytes; what is longer is known by its first so many

    /// <param name="words">In any spelling that is to be found.</param>
    public WordSieve(IEnumerable<string> words)
    {
        var all = words.Where(word => word.Length > 0).Select(word => Folded(Encoding.UTF8.GetBytes(word))).ToArray();
        shortest = Math.Min(all.Select(word => word.Length).DefaultIfEmpty(byte.MaxValue).Min(), byte.MaxValue);
        if (shortest < Block)
            return;

        Array.Fill(shifts, (byte)(shortest - Block + 1));
        foreach (var word in all)
        {
            for (var end = Block; end <= shortest; end++)
            {
                ref var shift = ref shifts[Place(word[end - 3], word[end - 2], word[end - 1])];
                shift = Math.Min(shift, (byte)(shortest - end));
            }
        }

        foreach (var alike in all.GroupBy(word => Place(word[shortest - 3], word[shortest - 2], word[shortest - 1])))
            ends[alike.Key] = [.. alike];
    }

    /// <summary>False when no word stands in the text for certain.</summary>
    /// <param name="text">UTF-8.</param>
    public bool MayHoldAny(ReadOnlySpan<byte> text)
    {
        if (shortest < Block)
            return true;
        for (var end = shortest; end <= text.Length;)
        {
            var place = Place(Folded(text[end - 3]), Folded(text[end - 2]), Folded(text[end - 1]));
            var shift = shifts[place];
            if (shift > 0)
            {
                end += shift;
                continue;
            }

            if (Stands(text[(end - shortest)..], ends[place]))
                return true;
            end++;
        }

        return false;
    }

    private static bool Stands(ReadOnlySpan<byte> text, byte[][] words)
    {
        foreach (var word in words)
        {
            if (StartsWith(text, word))
                return true;
        }

        return false;
    }

    private static bool StartsWith(ReadOnlySpan<byte> text, byte[] word)
    {
        if (text.Length < word.Length)
            return false;
        for (var at = 0; at < word.Length; at++)
        {
            if (Folded(text[at]) != word[at])
                return false;
        }

        return true;
    }

    private static int Place(byte first, byte second, byte third) => ((first << 10) ^ (second << 5) ^ third) & ((1 << TableBits) - 1);

    private static byte[] Folded(byte[] word) => Array.ConvertAll(word, Folded);

    private static byte Folded(byte letter) => letter is >= (byte)'A' and <= (byte)'Z' ? (byte)(letter | 0x20) : letter;
}

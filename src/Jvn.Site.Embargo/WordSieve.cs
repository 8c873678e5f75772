using System.Text;

namespace Jvn.Site.Embargo;

/// <summary>Tells quickly of most files that none of many words stands in them. What it lets through is to be searched.</summary>
/// <remarks>
/// Wu and Manber's search, up to the first word that stands there. Each word is known by one stretch of it, the one that is least like those of the others: all
/// titles end alike, and all identifiers begin alike. From three bytes of the file a table tells how far the next stretch can end at the least, so that most
/// bytes are never looked at. Letters of ASCII count as the same in upper and lower case.
/// </remarks>
internal sealed class WordSieve
{
    private const int Block = 3; // bytes that are looked at together: a sign of Japanese
    private const int TableBits = 16;
    private const int LongestStretch = 16;

    private readonly byte[] shifts = new byte[1 << TableBits];
    private readonly Dictionary<int, Stretch[]> stretches = [];
    private readonly int length; // of every stretch, in bytes

    /// <param name="words">In any spelling that is to be found.</param>
    public WordSieve(IEnumerable<string> words)
    {
        var all = words.Where(word => word.Length > 0).Select(word => Folded(Encoding.UTF8.GetBytes(word))).DistinctBy(Convert.ToHexString).ToArray();
        length = all.Select(word => word.Length).Append(LongestStretch).Min();
        if (length < Block)
            return;

        var uses = new int[1 << TableBits];
        foreach (var word in all)
        {
            for (var end = Block; end <= word.Length; end++)
                uses[Place(word, end)]++;
        }

        Array.Fill(shifts, (byte)(length - Block + 1));
        foreach (var word in all)
        {
            var last = Enumerable.Range(length, word.Length - length + 1).MinBy(end => uses[Place(word, end)]);
            for (var end = last - length + Block; end <= last; end++)
            {
                ref var shift = ref shifts[Place(word, end)];
                shift = Math.Min(shift, (byte)(last - end));
            }

            var place = Place(word, last);
            stretches[place] = [.. stretches.GetValueOrDefault(place, []), new Stretch(word, last)];
        }
    }

    /// <summary>False when no word stands in the text for certain.</summary>
    /// <param name="text">UTF-8.</param>
    public bool MayHoldAny(ReadOnlySpan<byte> text)
    {
        if (length < Block)
            return true;
        for (var end = length; end <= text.Length;)
        {
            var place = Place(Folded(text[end - 3]), Folded(text[end - 2]), Folded(text[end - 1]));
            var shift = shifts[place];
            if (shift == 0 && StandsAt(text, end, stretches[place]))
                return true;
            end += Math.Max(shift, (byte)1);
        }

        return false;
    }

    private static bool StandsAt(ReadOnlySpan<byte> text, int end, Stretch[] ending)
    {
        foreach (var (word, last) in ending)
        {
            if (end >= last && IsAt(text[(end - last)..], word))
                return true;
        }

        return false;
    }

    private static bool IsAt(ReadOnlySpan<byte> text, byte[] word)
    {
        if (text.Length < word.Length)
            return false;
        for (var at = word.Length - 1; at >= 0; at--)
        {
            if (Folded(text[at]) != word[at])
                return false;
        }

        return true;
    }

    private static int Place(byte[] word, int end) => Place(word[end - 3], word[end - 2], word[end - 1]);

    private static int Place(byte first, byte second, byte third) => ((first << 10) ^ (second << 5) ^ third) & ((1 << TableBits) - 1);

    private static byte[] Folded(byte[] word) => Array.ConvertAll(word, Folded);

    private static byte Folded(byte letter) => letter is >= (byte)'A' and <= (byte)'Z' ? (byte)(letter | 0x20) : letter;

    // Last is where in the word its stretch ends.
    private readonly record struct Stretch(byte[] Word, int Last);
}

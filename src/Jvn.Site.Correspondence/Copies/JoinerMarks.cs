using System.Text;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>A character without width stands, or does not, behind each comma and full stop. Which it is follows from the letters before it, so that a part of a
/// text tells as much as its length allows, whatever stood around it.</summary>
internal static class JoinerMarks
{
    private const char Joiner = '\u200C';

    // Fewer letters would stand in a text too often, more would be lost at each beginning.
    private const int LettersBefore = 12;

    private const string Name = "joiners";

    /// <summary>The text with the marks of a copy; nothing that is seen changes, and nothing in code.</summary>
    public static string InPlain(string text, CopyToken token) => Marked(text, TextSigns.OfPlain(text), token);

    public static string InHtml(string html, CopyToken token) => Marked(html, TextSigns.OfHtml(html), token);

    public static IEnumerable<MarkReading> Read(IEnumerable<TextSign> signs) =>
        Places([.. signs]).Select(place => new MarkReading(MarkChannel.Joiners, place.Key, place.IsMarked ? 1 : 0, 2));

    /// <summary>The text without any.</summary>
    public static string Without(string text) => text.Replace($"{Joiner}", "", StringComparison.Ordinal);

    private static string Marked(string source, IEnumerable<TextSign> signs, CopyToken token)
    {
        var marked = new StringBuilder(source.Length + source.Length / 16);
        var from = 0;
        foreach (var (end, key, _) in Places([.. signs]).Where(place => token.Choose(Name, place.Key, 2) == 1))
        {
            marked.Append(source, from, end - from).Append(Joiner);
            from = end;
        }

        return marked.Append(source, from, source.Length - from).ToString();
    }

    public static int Expected(CopyToken token, string key) => token.Choose(Name, key, 2);

    private static IEnumerable<(int End, string Key, bool IsMarked)> Places(TextSign[] signs)
    {
        var letters = new Queue<char>(LettersBefore + 1);
        for (var at = 0; at < signs.Length; at++)
        {
            var (sign, end, mayMark) = signs[at];
            if (char.IsLetterOrDigit(sign))
            {
                letters.Enqueue(sign);
                if (letters.Count > LettersBefore)
                    letters.Dequeue();
            }

            var isMarked = at + 1 < signs.Length && signs[at + 1].Sign == Joiner;
            var next = at + (isMarked ? 2 : 1);
            if (mayMark && letters.Count == LettersBefore && IsPlace(sign, next < signs.Length ? signs[next].Sign : '\n'))
                yield return (end, new string([.. letters]), isMarked);
        }
    }

    // Between letters and digits a point belongs to a version or an address.
    private static bool IsPlace(char sign, char next) => sign is '、' or '。' or '，' or '．' || (sign is ',' or '.' or ';' or ':' && next is ' ' or '\n');
}

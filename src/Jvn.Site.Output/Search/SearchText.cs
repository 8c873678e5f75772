using System.Text;

namespace Jvn.Site.Output.Search;

/// <summary>A text as a part of the index: nothing in it can end a value, a field or a line.</summary>
internal static class SearchText
{
    /// <summary>Between the values of a field; no text has it, because <see cref="Clean"/> takes all controls away.</summary>
    private const char ValueSeparator = '\u001F';

    /// <summary>The text with a space for each control and each separator of lines or paragraphs.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
            clean.Append(char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter);
        return clean.ToString();
    }

    public static string Values(IEnumerable<string> values) => string.Join(ValueSeparator, values.Select(Clean));

    public static void AppendLine(StringBuilder lines, params IEnumerable<string> fields) => lines.AppendJoin('\t', fields).Append('\n');
}

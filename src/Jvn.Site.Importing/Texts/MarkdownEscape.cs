using System.Text;
using System.Text.RegularExpressions;

namespace Jvn.Site.Importing.Texts;

/// <summary>Plain words as Markdown that means these words and nothing else.</summary>
internal static partial class MarkdownEscape
{
    /// <summary>Words within a line.</summary>
    public static string Words(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\\' or '`' or '*' or '[' or ']' or '<' or '|' || (text[i] == '_' && !IsInWord(text, i))
                || (text[i] == '&' && Reference().IsMatch(text, i)))
                escaped.Append('\\');
            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>The same at the beginning of a line, where a few signs mean a list, a heading or a rule.</summary>
    public static string Line(string text)
    {
        var words = Words(text.Trim());
        return words.Length == 0 ? "" : char.IsAsciiDigit(words[0]) ? Number(words)
            : words[0] is '#' or '+' or '-' or '>' or '=' or '~' or ':' ? "\\" + words
            : words;
    }

    /// <summary>A number at the beginning of a line is no item of a list.</summary>
    public static string Number(string line)
    {
        var number = Numbered().Match(line);
        return number.Success ? $"{number.Groups[1].Value}\\{line[number.Groups[1].Length..]}" : line;
    }

    /// <summary>Each line of a text is a paragraph of its own; nothing where there is nothing.</summary>
    public static string Block(string text) => string.Join("\n\n",
        text.Split('\n').Select(line => Line(PlainLine.Of(line))).Where(line => line.Length > 0));

    private static bool IsInWord(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at + 1]);

    [GeneratedRegex(@"\G&(?:#[0-9a-zA-Z]+|[a-zA-Z][a-zA-Z0-9]*);")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\A([0-9]{1,9})[.)](?=\s|\z)")]
    private static partial Regex Numbered();
}

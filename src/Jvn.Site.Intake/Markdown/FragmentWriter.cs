using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Writes the markup and the plain words of one fragment side by side. All words are escaped here and nowhere else.</summary>
internal sealed partial class FragmentWriter(OutputBudget budget)
{
    private const int Usual = 256; // characters of a short fragment

    private static readonly SearchValues<char> Markers = SearchValues.Create("&<>\"");

    private readonly StringBuilder html = new(Usual);
    private readonly StringBuilder text = new(Usual);
    private readonly ImmutableArray<FragmentMention>.Builder mentions = ImmutableArray.CreateBuilder<FragmentMention>();
    private readonly ImmutableArray<string>.Builder links = ImmutableArray.CreateBuilder<string>();
    private bool breakIsDue;

    public OutputBudget Budget => budget;

    public ImmutableArray<string> Links => links.ToImmutable();

    public string Text => Trimmed(text, char.IsWhiteSpace, char.IsWhiteSpace);

    /// <summary>How many words stand here so far; two values that are equal mean nothing was said in between.</summary>
    public int TextLength => text.Length;

    /// <summary>The words that stand here from a length on.</summary>
    public string TextFrom(int length) => text.ToString(length, text.Length - length);

    public int HtmlLength => html.Length;

    public HtmlFragment ToFragment() => budget.IsExceeded ? HtmlFragment.Empty : HtmlFragment.FromTrusted(
        Trimmed(html, _ => false, letter => letter == '\n'), Text, mentions.ToImmutable());

    /// <summary>Writes markup of our own making.</summary>
    public void Markup(string markup)
    {
        if (budget.Spend(markup.Length))
            html.Append(markup);
    }

    /// <summary>Writes words of the author.</summary>
    public void Words(string words)
    {
        if (words.Length == 0)
            return;
        WriteDueBreak(words[0]);
        words = ForbiddenCharacters.ShowEscaped(words);
        Markup(Escape(words));
        if (!budget.IsExceeded)
            text.Append(words);
    }

    /// <summary>Writes words of the author that stand in no link and are no code: what they mention can become a link.</summary>
    public void Prose(string words)
    {
        var from = 0;
        foreach (var mention in Mention().EnumerateMatches(words))
        {
            Words(words[from..mention.Index]);
            WriteDueBreak(words[mention.Index]);
            mentions.Add(new FragmentMention(html.Length, mention.Length));
            Words(words.Substring(mention.Index, mention.Length));
            from = mention.Index + mention.Length;
        }

        Words(words[from..]);
    }

    /// <summary>The author's own end of line: nothing between two Japanese characters, where browsers would show a space, and a space elsewhere.</summary>
    public void SoftBreak() => breakIsDue = true;

    public void HardBreak()
    {
        breakIsDue = false;
        Markup("<br />\n");
        text.Append('\n');
    }

    /// <summary>Writes out an end of line before something that is not words.</summary>
    public void WriteDueBreak(char next)
    {
        if (!breakIsDue)
            return;
        breakIsDue = false;
        if (text.Length > 0 && IsWide(text[^1]) && IsWide(next))
            return;
        Markup("\n");
        text.Append(' ');
    }

    /// <summary>Parts blocks of words by a line feed.</summary>
    public void EndBlock()
    {
        breakIsDue = false;
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }

    /// <summary>Parts the cells of a row.</summary>
    public void EndCell() => text.Append('\t');

    /// <summary>Writes words that stand in an attribute: read by people, but no part of the markup around them.</summary>
    public void TextOnly(string words) => text.Append(ForbiddenCharacters.ShowEscaped(words));

    public void Link(string address) => links.Add(address);

    /// <summary>Takes over what another writer collected.</summary>
    public void LinksOf(FragmentWriter other) => links.AddRange(other.links);

    /// <summary>The words as they stand between tags or in a quoted attribute.</summary>
    public static string Escape(string words) => words.AsSpan().IndexOfAny(Markers) < 0
        ? words
        : words.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);

    // Without a second copy of the words.
    private static string Trimmed(StringBuilder words, Func<char, bool> fromStart, Func<char, bool> fromEnd)
    {
        var (start, end) = (0, words.Length);
        while (start < end && fromStart(words[start]))
            start++;
        while (end > start && fromEnd(words[end - 1]))
            end--;
        return words.ToString(start, end - start);
    }

    // An identifier with its sign, whole: in an address or a longer name it is a part of that.
    [GeneratedRegex("(?<![A-Za-z0-9#/=_.&-])(?:JVN(?:VU|TA)?#[0-9A-Z]{6,8}|JVN(?:TA[0-9]{2}-[0-9]{3}[A-Z]|CA-[0-9]{4}-[0-9]{2,3}|TR-[0-9]{4}-[0-9]{2,4})"
        + "|CVE-[0-9]{4}-[0-9]{4,19}|CWE-[0-9]{1,6})(?![A-Za-z0-9_-])")]
    private static partial Regex Mention();

    private static bool IsWide(char unit) => unit is (>= '\u3000' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF')
        or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF01' and <= '\uFFEF');
}

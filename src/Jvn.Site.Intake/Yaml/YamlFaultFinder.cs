using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Yaml;

/// <summary>Looks for the slip behind a fault: the parser knows where it gave up, not what the editor meant.</summary>
internal static partial class YamlFaultFinder
{
    private const int Longest = 60;

    private static readonly Bilingual General = new("字下げか記号に誤りがあります", "the indentation or a sign is wrong");

    private static readonly Bilingual GeneralFix = new(
        "上の行と字下げをそろえ（半角空白 2 つずつ）、「キー: 値」の形にしてください。「: 」や「 #」を含む文は引用符で囲みます。",
        "Indent it like the lines above (two spaces a level) and write it as 'key: value'. Quote text that holds ': ' or ' #'.");

    /// <param name="lines">Of the whole document.</param>
    /// <param name="at">Where the parser gave up, from 0.</param>
    public static YamlFault Find(string[] lines, (int Line, int Column) at)
    {
        var isText = InBlocks(lines);

        // Its own line, the next one, whose tab it stumbles over, then those above: what is open there is noticed further down.
        var own = Math.Clamp(at.Line, 0, lines.Length - 1);
        foreach (var line in Enumerable.Range(own, Math.Min(2, lines.Length - own)).Concat(Enumerable.Range(0, own).Reverse()))
        {
            if (!isText[line] && Slip(lines[line]) is { } slip)
                return new YamlFault(line, slip.Column, slip.Cause, slip.Fix);
        }

        // A tab can break the map that holds its line: then it is the map's beginning that the parser names.
        foreach (var line in Enumerable.Range(own + 1, lines.Length - own - 1).Where(line => !isText[line]))
        {
            if (Indented(lines[line]) is { } slip)
                return new YamlFault(line, slip.Column, slip.Cause, slip.Fix);
        }

        while (own > 0 && string.IsNullOrWhiteSpace(lines[own]))
            own--;
        return new YamlFault(own, own == at.Line ? at.Column : 0, General, GeneralFix);
    }

    private static (int Column, Bilingual Cause, Bilingual Fix)? Indented(string line)
    {
        var indentation = line.Length - line.TrimStart(' ', '\t').Length;
        if (line.IndexOf('\t', 0, indentation) is var tab and >= 0)
            return (tab, new("字下げにタブがあります", "a tab is used for indentation"), new("半角空白 2 つに置き換えてください。", "Replace it with two spaces."));
        if (line.IndexOf('\u3000', 0, line.Length - line.TrimStart().Length) is var wideSpace and >= 0)
        {
            return (wideSpace, new("字下げに全角空白があります", "a full-width space is used for indentation"),
                new("半角空白に置き換えてください。", "Replace it with ordinary spaces."));
        }

        if (line.IndexOf('\u00A0', 0, line.Length - line.TrimStart().Length) is var fixedSpace and >= 0)
        {
            return (fixedSpace, new("字下げに改行しない空白（U+00A0）があります", "a no-break space (U+00A0) is used for indentation"),
                new("半角空白に置き換えてください。", "Replace it with ordinary spaces."));
        }

        return null;
    }

    private static (int Column, Bilingual Cause, Bilingual Fix)? Slip(string line)
    {
        if (Indented(line) is { } indented)
            return indented;
        if (FullWidthColon().Match(line) is { Success: true } wide)
        {
            return (wide.Groups["sign"].Index, new("コロンが全角です", "the colon is a full-width one"),
                new($"「{wide.Groups["key"].Value}: 」のように、半角のコロンと半角空白にしてください。",
                    $"Write '{wide.Groups["key"].Value}: ' with an ordinary colon and a space."));
        }

        if (OtherDash().Match(line) is { Success: true } dash)
        {
            return (dash.Groups["dash"].Index, new("並びの「-」の後に半角空白がないか、「-」が半角ではありません", "the dash of a list is not followed by a space, or is another dash"),
                new($"「- {dash.Groups["key"].Value}: …」のように書いてください。", $"Write '- {dash.Groups["key"].Value}: …'."));
        }

        if (NoBlank().Match(line) is { Success: true } close)
        {
            return (close.Groups["sign"].Index, new("コロンの後に半角空白がありません", "there is no space after the colon"),
                new($"「{close.Groups["key"].Value}: …」のように、コロンの後に半角空白を入れてください。",
                    $"Put a space after the colon: '{close.Groups["key"].Value}: …'."));
        }

        return Value().Match(line) is { Success: true } value ? InValue(value.Groups["value"].Value, value.Groups["value"].Index) : null;
    }

    private static (int Column, Bilingual Cause, Bilingual Fix)? InValue(string value, int column)
    {
        if (value.Length == 0)
            return null;
        if (value[0] is '"' or '\'')
            return Quoted(value, column);
        if (value[0] is '[' or '{')
            return Bracketed(value, column);
        if (value[0] is '｛' or '［')
        {
            return (column, new($"「{value[0]}」が全角です", $"'{value[0]}' is a full-width bracket"),
                new("半角の { } や [ ] にしてください。", "Use the ordinary brackets { } and [ ]."));
        }

        if ("*&@`%!>|?".Contains(value[0], StringComparison.Ordinal) && !BlockHead().IsMatch(value))
        {
            return (column, new($"値が「{value[0]}」で始まっています", $"the value begins with '{value[0]}'"), new(
                $"YAML ではこの記号に別の意味があります。値を引用符で囲んでください: \"{Short(value)}\"",
                $"YAML gives this sign a meaning of its own. Quote the value: \"{Short(value)}\""));
        }

        if (value.IndexOf(": ", StringComparison.Ordinal) is var colon and >= 0)
        {
            return (column + colon, new("値の途中に「: 」があります", "the value holds ': '"), new(
                $"値を引用符で囲んでください: \"{Short(value)}\"", $"Quote the value: \"{Short(value)}\""));
        }

        return null;
    }

    private static (int Column, Bilingual Cause, Bilingual Fix)? Quoted(string value, int column)
    {
        var end = value[0] == '"' ? DoubleQuoted().Match(value).Length : SingleQuoted().Match(value).Length;
        if (end == 0)
        {
            return (column, new("引用符が閉じていません", "a quotation mark is not closed"),
                new($"値の終わりに {value[0]} を書いてください。", $"Write {value[0]} at the end of the value."));
        }

        return value[end..].TrimStart() is { Length: > 0 } rest && !rest.StartsWith('#') && rest[0] is not (',' or ']' or '}' or ':')
            ? (column + end, new("閉じた引用符の後に文字が続いています", "text follows the closing quotation mark"), new(
                "全体を引用符で囲み、中の引用符は「\\\"」と書いてください。", "Quote the whole value, and write the marks inside as '\\\"'."))
            : null;
    }

    private static (int Column, Bilingual Cause, Bilingual Fix)? Bracketed(string value, int column)
    {
        var depth = 0;
        for (var index = 0; index < value.Length; index++)
        {
            depth += value[index] switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return value[(index + 1)..].TrimStart() is { Length: > 0 } rest && !rest.StartsWith('#')
                    ? (column, new($"値が「{value[0]}」で始まっています", $"the value begins with '{value[0]}'"), new(
                        $"文なら引用符で囲んでください: \"{Short(value)}\"", $"If it is text, quote it: \"{Short(value)}\""))
                    : null;
            }
        }

        var close = value[0] == '[' ? ']' : '}';
        return (column, new($"「{value[0]}」が閉じていません", $"'{value[0]}' is not closed"),
            new($"対応する「{close}」を書いてください。文の一部なら、値を引用符で囲みます。", $"Write the '{close}' that belongs to it. If it is part of a text, quote the value."));
    }

    private static string Short(string value) => value.Length <= Longest ? value : value[..Longest] + "…";

    // The lines of a text below "|" or ">" are text, whatever they look like.
    private static bool[] InBlocks(string[] lines)
    {
        var isText = new bool[lines.Length];
        var head = -1;
        foreach (var (index, line) in lines.Index())
        {
            var indentation = line.Length - line.TrimStart(' ').Length;
            if (head >= 0 && (indentation > head || line.AsSpan().IsWhiteSpace()))
            {
                isText[index] = true;
                continue;
            }

            head = Block().IsMatch(line) ? indentation : -1;
        }

        return isText;
    }

    [GeneratedRegex(@"^[ ]*(?:- )?\{?(?<key>[a-z][a-z-]*)[ ]?(?<sign>：)")]
    private static partial Regex FullWidthColon();

    [GeneratedRegex(@"^[ ]*(?<dash>-|[－‐–—][ \u3000]*)(?<key>[a-z][a-z-]*): ")]
    private static partial Regex OtherDash();

    [GeneratedRegex(@"^[ ]*(?:- )?(?<key>[a-z][a-z-]*)(?<sign>:)(?!//)[^ \t]")]
    private static partial Regex NoBlank();

    [GeneratedRegex(@"^[ ]*(?:- )*(?:[\w-]+:[ ]+)?(?<value>.*?)[ ]*$")]
    private static partial Regex Value();

    [GeneratedRegex(@"^[|>][+-]?[0-9]?[+-]?$")]
    private static partial Regex BlockHead();

    [GeneratedRegex(@"(:|-) +[|>][+-]?[0-9]?[+-]? *$")]
    private static partial Regex Block();

    [GeneratedRegex(@"^""(?:[^""\\]|\\.)*""")]
    private static partial Regex DoubleQuoted();

    [GeneratedRegex(@"^'(?:[^']|'')*'")]
    private static partial Regex SingleQuoted();
}

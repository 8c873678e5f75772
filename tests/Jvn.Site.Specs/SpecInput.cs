using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Jvn.Site.Specs;

/// <summary>One file of the input folder, with the places at which its text was marked by <c>⟦</c>.</summary>
/// <param name="Kind">Empty, <c>pipe</c>, <c>absent</c>, or <c>link to …</c>.</param>
internal sealed partial record SpecInput(string Path, string Kind, byte[] Bytes, ImmutableArray<string> Marks)
{
    private const char Opening = '⟦';
    private const char Closing = '⟧';

    public static SpecInput Parse(string header, string content)
    {
        var match = Form().Match(header);
        var path = CodePoint().Replace(match.Groups["path"].Value, code => char.ConvertFromUtf32(int.Parse(code.Groups[1].ValueSpan, NumberStyles.HexNumber)));
        var kind = match.Groups["kind"].Value;
        if (kind == "base64")
            return new SpecInput(path, "", Convert.FromBase64String(content), []);
        var (text, marks) = TakeMarks(path, SpecMacros.Expand(content));
        return new SpecInput(path, kind, Encoding.UTF8.GetBytes(text.Length == 0 ? "" : text + "\n"), marks);
    }

    private static (string Text, ImmutableArray<string> Marks) TakeMarks(string path, string marked)
    {
        var text = new StringBuilder(marked.Length);
        var marks = ImmutableArray.CreateBuilder<string>();
        var (line, column) = (1, 1);
        foreach (var letter in marked)
        {
            if (letter == Opening)
                marks.Add($"{path}:{line}:{column}");
            if (letter is Opening or Closing)
                continue;
            text.Append(letter);
            (line, column) = letter == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        return (text.ToString(), marks.ToImmutable());
    }

    [GeneratedRegex(@"^(?<path>.+?)(?: \((?<kind>base64|pipe|absent|link to .+)\))?$")]
    private static partial Regex Form();

    [GeneratedRegex(@"\\u\{([0-9A-F]+)\}")]
    private static partial Regex CodePoint();
}

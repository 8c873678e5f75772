using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Values over several lines that YAML makes one of, with blanks between them: a vendor's words lose their lines, Japanese gets gaps.</summary>
internal static partial class JoinedLines
{
    public static void Report(SourceText source, ImmutableArray<YamlText> texts, DiagnosticBag bag)
    {
        foreach (var (key, scalar) in texts)
        {
            if (key == FieldKey.Comment ? IsJoined(scalar, source) || IsOneLineOfSeveral(scalar) : IsJoinedInJapanese(scalar, source))
                bag.Add(DiagnosticCatalog.LinesJoined.At(scalar.Location, key));
        }
    }

    private static bool IsJoined(YamlNode.Scalar scalar, SourceText source) => scalar.IsBlock
        ? source.Line(scalar.Location.Line).Trim() is var opening && FoldedOpening().IsMatch(opening) && scalar.Value.TrimEnd('\n').Length > 0
            && scalar.EndLine > scalar.Location.Line + 2
        : scalar.EndLine > scalar.Location.Line;

    // Typed as two letters, the end of a line is shown as two letters.
    private static bool IsOneLineOfSeveral(YamlNode.Scalar scalar) => !scalar.IsBlock && TypedLineEnd().IsMatch(scalar.Value);

    private static bool IsJoinedInJapanese(YamlNode.Scalar scalar, SourceText source)
    {
        if (!IsJoined(scalar, source))
            return false;
        var first = scalar.Location.Line + (scalar.IsBlock ? 1 : 0);
        for (var line = first; line < Math.Min(scalar.EndLine, source.LineCount); line++)
        {
            if (Japanese().IsMatch(source.Line(line).TrimEnd() is [.., var last] ? $"{last}" : "")
                && Japanese().IsMatch(source.Line(line + 1).TrimStart() is [var next, ..] ? $"{next}" : ""))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@">[-+0-9]*\z")]
    private static partial Regex FoldedOpening();

    [GeneratedRegex(@"(?<=[^\x00-\x7F])\\n|\\n(?=[^\x00-\x7F])")]
    private static partial Regex TypedLineEnd();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}、。]")]
    private static partial Regex Japanese();
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Values without quotes that go on behind <c> #</c> for their author, and end before it for YAML.</summary>
internal static partial class CutValues
{
    // Words of somebody's own, in which a # is as good as any sign. Every other value is held against its form.
    private static readonly string[] Words =
    [
        FieldKey.Title, FieldKey.Text, FieldKey.Ja, FieldKey.En, FieldKey.Product, FieldKey.Versions, FieldKey.Reason, FieldKey.Note, FieldKey.Name,
        FieldKey.DelayReason, FieldKey.Comment, FieldKey.Postal, FieldKey.Aliases,
    ];

    public static void Report(SourceText source, ImmutableArray<YamlText> texts, DiagnosticBag bag)
    {
        var plain = texts.Where(pair => Words.Contains(pair.Key) && pair.Scalar is { IsPlain: true, End: not null });
        foreach (var (key, scalar) in plain)
        {
            var end = scalar.End!.Value;
            var line = source.Line(end.Line);
            if (Remark().Match(line, Math.Clamp(end.Column - 1, 0, line.Length)) is not { Success: true } remark)
                continue;
            var cut = "#" + remark.Groups["words"].Value.TrimEnd();
            bag.Add(DiagnosticCatalog.ValueCut.At(end with { Column = remark.Groups["words"].Index }, key, cut, $"{key}: \"{scalar.Value} {cut}\""));
        }
    }

    [GeneratedRegex(@"\G[ \t]+#(?<words>.*)")]
    private static partial Regex Remark();
}

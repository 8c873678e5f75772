using System.Buffers;
using System.Collections.Frozen;

namespace Jvn.Site.Correspondence.Sheets;

/// <summary>Recognizes the lines that a sheet is made of, in whatever form they come back.</summary>
internal static class SheetMarks
{
    private const string Ornaments = "-‐‑‒–—―─━ー=*_~+・.… <>";
    private const string HeadingSigns = "■□◆◇●○▼▽#*【】・";
    private static readonly SearchValues<char> Colons = SearchValues.Create(":：︓﹕∶︰");
    private const int LongestLabel = 60;

    private static readonly FrozenDictionary<string, SheetMark> Markers = Pairs(words =>
    [
        (words.Begin, SheetMark.Begin), (words.End, SheetMark.End), (words.CommentBegin, SheetMark.CommentBegin), (words.CommentEnd, SheetMark.CommentEnd),
    ]);

    private static readonly FrozenDictionary<string, SheetMark> Headings = Pairs(words =>
    [
        (words.StatusHeading, SheetMark.StatusHeading), (words.PublicHeading, SheetMark.Heading), (words.FactsHeading, SheetMark.Heading),
    ]);

    // What people write who make a sheet by hand.
    private static readonly (string Name, SheetField Field)[] OtherLabels =
    [
        ("JVN 番号", SheetField.Identifier), ("ID", SheetField.Identifier), ("組織名称", SheetField.Organisation), ("Organisation", SheetField.Organisation),
        ("ステータス", SheetField.Status), ("該当状況", SheetField.Status), ("告知ページ", SheetField.Announcement), ("告知 URL", SheetField.Announcement),
        ("Announcement", SheetField.Announcement), ("コメント", SheetField.Comment), ("公開コメント", SheetField.Comment), ("Comment", SheetField.Comment),
    ];

    private static readonly FrozenDictionary<string, SheetField> Labels = SheetWords.All
        .SelectMany(words => words.Labels.Select(label => (Name: label.Value, Field: label.Key))).Concat(OtherLabels)
        .ToFrozenDictionary(label => FoldedLine.Tight(label.Name), label => label.Field, StringComparer.Ordinal);

    /// <summary>What divides a sheet and is no field.</summary>
    public static SheetMark? Divider(string line)
    {
        if (line.Length is 0 or > LongestLabel)
            return null;
        var folded = FoldedLine.Of(line);
        if (Markers.TryGetValue(FoldedLine.Tight(folded.Trim([.. Ornaments])), out var marker))
            return marker;
        var isHeading = folded is [var sign, ..] && HeadingSigns.Contains(sign, StringComparison.Ordinal);
        return isHeading && Headings.TryGetValue(Bare(folded), out var heading) ? heading : null;
    }

    /// <summary>The field that a line begins, with what stands behind its colon.</summary>
    public static (SheetField Field, string Value)? Label(string line)
    {
        var colon = line.AsSpan().IndexOfAny(Colons);
        if (colon is < 0 or > LongestLabel)
            return null;
        var name = Bare(FoldedLine.Of(line[..colon]));
        return Labels.TryGetValue(name, out var field) ? (field, line[(colon + 1)..].Trim()) : null;
    }

    /// <summary>The line above a mail's signature.</summary>
    public static bool IsSignature(string line) => line is "--" or "－－";

    private static string Bare(string folded) => FoldedLine.Tight(folded.Trim([.. HeadingSigns, ' ']));

    private static FrozenDictionary<string, SheetMark> Pairs(Func<SheetWords, IEnumerable<(string Text, SheetMark Mark)>> pairs) =>
        SheetWords.All.SelectMany(pairs).ToFrozenDictionary(pair => Bare(FoldedLine.Of(pair.Text)), pair => pair.Mark, StringComparer.Ordinal);
}

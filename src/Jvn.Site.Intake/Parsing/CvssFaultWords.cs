using System.Diagnostics;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Intake.Parsing;

/// <summary>A fault in a CVSS vector in words.</summary>
internal static class CvssFaultWords
{
    public static string Japanese(CvssFault fault) => Kind(fault.Kind).Japanese
        + (fault.Expected.IsEmpty ? "" : $"。ここに書けるもの: {string.Join(", ", fault.Expected)}");

    public static string English(CvssFault fault) => Kind(fault.Kind).English
        + (fault.Expected.IsEmpty ? "" : $"; expected {string.Join(", ", fault.Expected)}");

    private static (string Japanese, string English) Kind(CvssFaultKind kind) => kind switch
    {
        CvssFaultKind.Empty => ("空です", "it is empty"),
        CvssFaultKind.WhiteSpace => ("空白は使えません", "white space"),
        CvssFaultKind.IllegalCharacter => ("使えない文字です", "a character no vector has"),
        CvssFaultKind.UnknownVersion => ("CVSS の版が違います", "no such version of CVSS"),
        CvssFaultKind.MissingPrefix => ("先頭の「CVSS:3.1/」などがありません", "the prefix such as CVSS:3.1/ is missing"),
        CvssFaultKind.EmptyPart => ("「/」の間が空です", "nothing between two slashes"),
        CvssFaultKind.MissingColon => ("「:」がありません", "a part without a colon"),
        CvssFaultKind.UnknownMetric => ("この版にない項目です", "this version has no such metric"),
        CvssFaultKind.UnknownValue => ("この項目にない値です", "this metric has no such value"),
        CvssFaultKind.WrongCase => ("大文字と小文字が違います", "upper and lower case differ"),
        CvssFaultKind.DuplicateMetric => ("項目が二度あります", "the metric stands twice"),
        CvssFaultKind.MissingMetric => ("必須の項目がありません", "a mandatory metric is missing"),
        CvssFaultKind.OutOfOrder => ("項目の順序が違います", "the metric is out of order"),
        _ => throw new UnreachableException(),
    };
}

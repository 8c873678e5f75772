using System.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>A fault in a CPE name in words.</summary>
internal static class CpeFaultWords
{
    public static string Japanese(Cpe23FaultKind kind) => Words(kind).Japanese;

    public static string English(Cpe23FaultKind kind) => Words(kind).English;

    private static (string Japanese, string English) Words(Cpe23FaultKind kind) => kind switch
    {
        Cpe23FaultKind.WrongPrefix => ("「cpe:2.3:」で始まっていません", "it does not begin with 'cpe:2.3:'"),
        Cpe23FaultKind.TooFewComponents => ("部分が足りません", "there are too few parts"),
        Cpe23FaultKind.TooManyComponents => ("部分が多すぎます", "there are too many parts"),
        Cpe23FaultKind.EmptyComponent => ("空の部分があります", "a part is empty"),
        Cpe23FaultKind.UnknownPart => ("種別が a、o、h のどれでもありません", "the part is none of a, o, h"),
        Cpe23FaultKind.UnquotedCharacter => ("記号の前に「\\」がありません", "punctuation is not quoted"),
        Cpe23FaultKind.IllegalCharacter => ("使えない文字があります", "it holds a character no name has"),
        Cpe23FaultKind.NeedlessBackslash => ("不要な「\\」があります", "a backslash quotes nothing"),
        Cpe23FaultKind.MisplacedWildcard => ("「*」や「?」の位置が違います", "a wildcard is misplaced"),
        Cpe23FaultKind.WrongLanguage => ("言語の部分が違います", "the language is no tag"),
        _ => throw new UnreachableException(),
    };
}

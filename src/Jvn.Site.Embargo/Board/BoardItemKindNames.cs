using System.Diagnostics;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Embargo.Board;

/// <summary>What editors call the kinds, and the words by which programs know them.</summary>
public static class BoardItemKindNames
{
    public static Bilingual Name(this BoardItemKind kind) => kind switch
    {
        BoardItemKind.Advisory => new("レポート", "advisory"),
        BoardItemKind.Notice => new("連絡不能", "notice"),
        BoardItemKind.Translation => new("英語版", "translation"),
        BoardItemKind.Revision => new("改訂", "revision"),
        BoardItemKind.RevisedTranslation => new("英語版の改訂", "revised translation"),
        BoardItemKind.ListedName => new("開発者名の掲載", "name listed"),
        BoardItemKind.ListedProducts => new("製品名の掲載", "products listed"),
        BoardItemKind.ListedAnswer => new("掲載の終了", "off the list"),
        _ => throw new UnreachableException(),
    };

    public static string Word(this BoardItemKind kind) => kind.Name().English.Replace(' ', '-');
}

namespace Jvn.Site.Embargo.Board;

/// <summary>What comes out.</summary>
public enum BoardItemKind
{
    Advisory,
    Notice,
    Translation,
    Revision,
    RevisedTranslation,
    ListedName,
    ListedProducts,
    ListedAnswer,
}

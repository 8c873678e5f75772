namespace Jvn.Site.Correspondence.Sheets;

/// <summary>What divides a sheet.</summary>
internal enum SheetMark
{
    Begin,
    End,
    StatusHeading,
    Heading,
    CommentBegin,
    CommentEnd,
}

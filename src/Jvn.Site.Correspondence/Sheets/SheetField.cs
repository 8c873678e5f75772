namespace Jvn.Site.Correspondence.Sheets;

/// <summary>What a sheet has a line for.</summary>
internal enum SheetField
{
    Identifier,
    Organisation,
    Status,
    Announcement,
    Comment,
    Affected,
    Remedy,
    Schedule,
    Disclosure,
}

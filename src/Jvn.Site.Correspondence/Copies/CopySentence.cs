namespace Jvn.Site.Correspondence.Copies;

/// <summary>The fixed sentences of a priority copy.</summary>
internal enum CopySentence
{
    IsCopy,
    Handling,
    NeedToKnow,
    MayChange,
    Leak,
    Affected,
    Details,
    Impact,
    Solution,
    Vendors,
    References,
    Analysis,
}

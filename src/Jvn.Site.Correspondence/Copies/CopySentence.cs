namespace Jvn.Site.Correspondence.Copies;

/// <summary>The fixed sentences of a priority copy.</summary>
internal enum CopySentence
{
    IsCopy,
    Handling,
    NeedToKnow,
    MayChange,
    Leak,
    Questions,
    AfterRelease,
    Facts,
    Overview,
    Affected,
    Details,
    Impact,
    Solution,
    Vendors,
    References,
    Analysis,
}

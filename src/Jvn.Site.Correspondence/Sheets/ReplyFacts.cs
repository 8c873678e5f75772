namespace Jvn.Site.Correspondence.Sheets;

/// <summary>The four facts that the guideline's 3-3 asks a developer for, in its own words. None of them is published; null where nothing is written.</summary>
/// <param name="Affected">該当製品の有無</param>
/// <param name="Remedy">回避・修正方法の方針</param>
/// <param name="Schedule">スケジュール</param>
/// <param name="Disclosure">公表情報の方針</param>
public sealed record ReplyFacts(string? Affected = null, string? Remedy = null, string? Schedule = null, string? Disclosure = null)
{
    public bool IsEmpty => (Affected ?? Remedy ?? Schedule ?? Disclosure) is null;
}

using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Jvn.Site.Published;

/// <summary>The sentences that the guideline has for a notice (figure 3). They stand here and not in the reach of an editor.</summary>
internal static class NoticeTexts
{
    /// <summary>対策方法</summary>
    public static LocalizedText Solution { get; } = new(
        "当該製品の利用者は、開発者から対策方法に関する情報が提供されていないため、当該製品の利用をできる限り中止することが推奨されます。",
        "As the developer has provided no information on a solution, users of this product are recommended to stop using it as far as possible.");

    /// <summary>対策方法 as a section has it.</summary>
    public static HtmlFragment SolutionIn(Language language)
    {
        var sentence = Solution.In(language).Text;
        return HtmlFragment.FromTrusted($"<p>{WebUtility.HtmlEncode(sentence)}</p>", sentence);
    }

    /// <summary>備考</summary>
    public static LocalizedText Remark(DateOnly since, UnreachableReason reason) => reason switch
    {
        UnreachableReason.UnknownDeveloper => Remark(since, "開発者の特定を試みましたが、開発者が判明しませんでした。", "tried to identify the developer, but without success."),
        UnreachableReason.NoContactMeans => Remark(since, "開発者への連絡手段を調査しましたが、見つかりませんでした。", "looked for a means to contact the developer, but found none."),
        UnreachableReason.NoReply => Remark(since, "開発者に連絡を試みましたが、応答がありませんでした。", "tried to contact the developer, but received no reply."),
        UnreachableReason.Refused =>
            Remark(since, "開発者に連絡を試みましたが、開発者が連絡を拒否しました。", "tried to contact the developer, but the developer refused to be contacted."),
        _ => throw new UnreachableException(),
    };

    private static LocalizedText Remark(DateOnly since, string japanese, string english) => new(
        $"JPCERT/CC は本ガイドラインに基づき、{since.ToString("yyyy'年'MM'月'dd'日'", CultureInfo.InvariantCulture)}以降、{japanese}",
        $"In accordance with its guideline, JPCERT/CC has since {JapanTime.Day(since)} {english}");
}

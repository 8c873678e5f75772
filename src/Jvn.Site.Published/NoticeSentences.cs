using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Jvn.Site.Published;

/// <summary>The fixed sentences of a notice (guideline figure 3). They are the site's, in our words where it has none of its own, and not in the reach of who
/// writes an advisory.</summary>
public sealed record NoticeSentences
{
    /// <summary>Stands in a sentence of 備考 for the day on which contact began.</summary>
    public const string DatePlace = "<date>";

    /// <summary>対策方法</summary>
    public LocalizedText Solution { get; init; } = new(
        "当該製品の利用者は、開発者から対策方法に関する情報が提供されていないため、当該製品の利用をできる限り中止することが推奨されます。",
        "As the developer has provided no information on a solution, users of this product are recommended to stop using it as far as possible.");

    /// <summary>備考 where the developer is not known.</summary>
    public LocalizedText UnknownDeveloper { get; init; } =
        Ours("開発者の特定を試みましたが、開発者が判明しませんでした。", "tried to identify the developer, but without success.");

    /// <summary>備考 where no means of contact was found.</summary>
    public LocalizedText NoContactMeans { get; init; } =
        Ours("開発者への連絡手段を調査しましたが、見つかりませんでした。", "looked for a means to contact the developer, but found none.");

    /// <summary>備考 where nobody answered.</summary>
    public LocalizedText NoReply { get; init; } =
        Ours("開発者に連絡を試みましたが、応答がありませんでした。", "tried to contact the developer, but received no reply.");

    /// <summary>備考 where the developer would not be contacted.</summary>
    public LocalizedText Refused { get; init; } =
        Ours("開発者に連絡を試みましたが、開発者が連絡を拒否しました。", "tried to contact the developer, but the developer refused to be contacted.");

    /// <summary>備考, with the day in it as each language writes one in a sentence.</summary>
    internal LocalizedText Remark(DateOnly since, UnreachableReason reason)
    {
        var sentence = Of(reason);
        return new(
            sentence.Japanese.Replace(DatePlace, since.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture), StringComparison.Ordinal),
            sentence.English?.Replace(DatePlace, JapanTime.Day(since), StringComparison.Ordinal));
    }

    /// <summary>対策方法 as a section has it.</summary>
    internal HtmlFragment SolutionIn(Language language)
    {
        var sentence = Solution.In(language).Text;
        return HtmlFragment.FromTrusted($"<p>{WebUtility.HtmlEncode(sentence)}</p>", sentence);
    }

    private LocalizedText Of(UnreachableReason reason) => reason switch
    {
        UnreachableReason.UnknownDeveloper => UnknownDeveloper,
        UnreachableReason.NoContactMeans => NoContactMeans,
        UnreachableReason.NoReply => NoReply,
        UnreachableReason.Refused => Refused,
        _ => throw new UnreachableException(),
    };

    private static LocalizedText Ours(string japanese, string english) => new(
        $"JPCERT/CC は本ガイドラインに基づき、{DatePlace}以降、{japanese}",
        $"In accordance with its guideline, JPCERT/CC has since {DatePlace} {english}");
}

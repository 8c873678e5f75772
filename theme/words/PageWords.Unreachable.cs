using System.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Theme.Words;

/// <summary>Developers who cannot be reached: the notice of figure 3 and the lists.</summary>
public sealed partial class PageWords
{
    public string UnreachableBanner => Say("開発者と連絡が取れていません", "The developer could not be reached");

    public string UnreachableBannerText => Say(
        "この脆弱性情報は、製品開発者と連絡が取れないまま公表しています。開発者による対策は提供されていません。",
        "This information is published although the developer could not be reached. The developer provides no solution.");

    public string UnreachableBecause(UnreachableReason reason) => reason switch
    {
        UnreachableReason.UnknownDeveloper => Say("開発者が判明しない", "The developer is not known"),
        UnreachableReason.NoContactMeans => Say("連絡手段が見つからない", "No means of contact was found"),
        UnreachableReason.Refused => Say("開発者が連絡を拒否した", "The developer refused contact"),
        UnreachableReason.NoReply => Say("開発者から応答がない", "The developer did not reply"),
        _ => throw new UnreachableException(),
    };

    public string ContactSince => Say("連絡開始日", "Contact attempted since");

    public string AnsweredHeading => Say("追記", "Note added later");

    public string AnsweredText => Say(
        "この脆弱性情報は、開発者と連絡が取れない状態で公表しました。その後、開発者から応答がありました。",
        "When this information was published, the developer could not be reached. The developer has answered since.");

    public string UnreachableStatement => Say(
        "この脆弱性について、製品開発者と連絡が取れていません。そのため対応状況は掲載していません。",
        "The developer could not be reached about this vulnerability, so that there is no status to show.");

    public string UnreachableAdvisories => Say("連絡不能案件一覧", "Advisories without contact to the developer");

    public string UnreachableAdvisoriesIntro => Say(
        "製品開発者と連絡が取れないまま公表した脆弱性レポートの一覧です。",
        "Advisories that were published although the developer could not be reached.");

    public string Waiting => Say("応答を待っている案件", "Waiting for an answer");

    public string Answered => Say("応答のあった案件", "Answered since");

    public string UnreachableDevelopers => Say("連絡不能開発者一覧", "Developers who cannot be reached");

    public string UnreachableDevelopersIntro => Say(
        "脆弱性関連情報について連絡を試みたものの、連絡が取れていない製品開発者の一覧です。心当たりのある方はご連絡ください。",
        "Developers whom we tried to contact about a vulnerability without success. If you are one of them, or know one, please write to us.");

    public string Developer => Say("開発者名", "Developer");

    public string ProductNames => Say("製品", "Products");

    public string ListedOn => Say("掲載日", "Listed on");

    public string ProductsListedOn => Say("製品の掲載日", "Products listed on");

    public string ProductsNotListed => Say("（未掲載）", "(not listed)");

    public string AnsweredOn => Say("応答日", "Answered on");

    public string ListingHeading => Say("連絡不能開発者一覧への掲載", "Listed among the developers who cannot be reached");

    public string AnsweredDevelopers(int count) => Say(
        $"これまでに応答があり、一覧から外れた開発者: {count} 件",
        $"Developers who have answered and are off the list: {count}");
}

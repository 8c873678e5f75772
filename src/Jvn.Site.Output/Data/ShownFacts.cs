using System.Collections.Immutable;
using System.Net;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Data;

/// <summary>What pages show where that is not simply what was written: a notice has the guideline's words in place of the editor's.</summary>
internal static class ShownFacts
{
    public static PublicAction? Action(PublicAdvisory advisory) =>
        IsNotice(advisory) ? new PublicAction(ActionKind.StopUsing, null) : advisory.Action;

    /// <summary>Empty when there is no such section in <paramref name="language"/>.</summary>
    public static HtmlFragment Section(PublicAdvisory advisory, SectionKind kind, Language language)
    {
        if (!IsNotice(advisory) || kind != SectionKind.Solution)
            return advisory.Section(kind, language);
        if (language == Language.English && advisory.English is null)
            return HtmlFragment.Empty;
        var sentence = PageWords.In(language).UnreachableSolution;
        return HtmlFragment.FromTrusted($"<p>{WebUtility.HtmlEncode(sentence)}</p>", sentence);
    }

    /// <summary>備考 of a notice.</summary>
    public static LocalizedText Remark(PublicContactAttempt contact) =>
        new(PageWords.In(Language.Japanese).UnreachableRemark(contact), PageWords.In(Language.English).UnreachableRemark(contact));

    /// <summary>A vendor of a notice is a name and nothing more.</summary>
    public static bool HasNameOnly(PublicStatement statement) => statement.Status is null;

    /// <summary>A status that never changed has been the same since the release.</summary>
    public static ImmutableArray<PublicStatusChange> History(PublicAdvisory advisory, PublicStatement statement) =>
        !statement.History.IsEmpty ? statement.History
        : statement.Status is { } status ? [new PublicStatusChange(advisory.PublishedAt, status)]
        : [];

    private static bool IsNotice(PublicAdvisory advisory) => advisory.Form == AdvisoryForm.Unreachable;
}

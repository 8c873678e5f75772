using Jvn.Site.Output.Csaf.Model;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Csaf;

/// <summary>Makes what a document says of itself (CSAF 2.0, section 3.2.1).</summary>
internal static class CsafHeads
{
    public static CsafPublisher Publisher(SiteSettings settings) => new(
        "coordinator", WebAddress.Of(settings.ContactUrl), CsafText.Line(settings.Operator.Japanese), settings.BaseUrl.AbsoluteUri);

    public static CsafDistribution Distribution { get; } =
        new("この文書は制限なく配布できます。 / This document may be distributed without restriction.", new CsafTlp("WHITE", "https://www.first.org/tlp/"));

    public static CsafDistribution Restricted(string text) => new(CsafText.Line(text), new CsafTlp("AMBER", "https://www.first.org/tlp/"));

    /// <summary>Before a release there is one version, and it is none (section 3.1.11.2: while the first number is 0, a document is a draft).</summary>
    public static CsafTracking DraftTracking(ShownAdvisory advisory)
    {
        var at = JapanTime.Rfc3339(advisory.PublishedAt);
        return new CsafTracking(at, new CsafGenerator(new CsafEngine("Jvn.Site")), advisory.Id.Text, at,
            [new CsafRevision(at, "0.1.0", "公表前の写し / Copy before the release")], "draft", "0.1.0");
    }

    public static CsafTracking Tracking(ShownAdvisory advisory)
    {
        var history = RevisionHistory.Of(advisory);
        return new CsafTracking(
            history[^1].Date, new CsafGenerator(new CsafEngine("Jvn.Site")), advisory.Id.Text, JapanTime.Rfc3339(advisory.PublishedAt), history, "final",
                history[^1].Number);
    }

    /// <summary>Null for an advisory that has no score.</summary>
    public static CsafSeverity? Severity(ShownAdvisory advisory) =>
        advisory.Headline.LeadingScore is { Vector: var vector } ? new CsafSeverity("https://www.first.org/cvss/", $"{vector.BaseSeverity}") : null;

    public static IEnumerable<CsafAcknowledgment> Credits(ShownAdvisory advisory) =>
        from language in Enum.GetValues<Language>()
        let text = CsafText.Block(advisory.Section(SectionKind.Credit).In(language).Text)
        where text.Length > 0
        select new CsafAcknowledgment(text);
}

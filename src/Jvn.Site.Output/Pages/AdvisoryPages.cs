using Jvn.Site.Published;
using Jvn.Site.Theme.Pages;
using Jvn.Site.Theme.Parts;
using Jvn.Site.Theme.Words;
using Microsoft.AspNetCore.Components;

namespace Jvn.Site.Output.Pages;

/// <summary>The pages at and below an advisory's address.</summary>
internal sealed class AdvisoryPages(SiteFrame frame)
{
    /// <summary>The advisory itself, then a page for each vendor in the order of the table.</summary>
    public IEnumerable<Page> Of(PublicAdvisory advisory, PageWords words)
    {
        yield return Advisory(advisory, words);
        for (var row = 0; row < advisory.Statements.Length; row++)
            yield return Statement(advisory, row, words);
    }

    private Page Advisory(PublicAdvisory advisory, PageWords words) => new(
        SiteUrls.Advisory(advisory.Id, words.Language),
        PageTimes.Of(advisory, words.Language),
        ComponentFor(advisory, words.Language),
        PageParameters.Of(
            (nameof(AdvisoryPage.Site), frame),
            (nameof(AdvisoryPage.Words), words),
            (nameof(AdvisoryPage.Advisory), advisory)));

    private static Type ComponentFor(PublicAdvisory advisory, Language language) =>
        advisory.Withdrawal is not null ? typeof(WithdrawnPage)
        : language == Language.English && advisory.English is null ? typeof(UntranslatedPage)
        : advisory.Form == AdvisoryForm.Unreachable ? typeof(NoticePage)
        : typeof(AdvisoryPage);

    private Page Statement(PublicAdvisory advisory, int row, PageWords words)
    {
        var statement = advisory.Statements[row];
        return new(
            SiteUrls.Statement(advisory.Id, statement.Vendor.Number, words.Language),
            PageTimes.Of(advisory, statement),
            ComponentFor(advisory, statement),
            advisory.Withdrawal is not null ? WithdrawnStatement(advisory, statement, words) : StatementInTable(advisory, row, words));
    }

    private static Type ComponentFor(PublicAdvisory advisory, PublicStatement statement) =>
        advisory.Withdrawal is not null ? typeof(WithdrawnStatementPage)
        : statement.Status is null ? typeof(NoticeStatementPage)
        : typeof(StatementPage);

    private ParameterView WithdrawnStatement(PublicAdvisory advisory, PublicStatement statement, PageWords words) => PageParameters.Of(
        (nameof(WithdrawnStatementPage.Site), frame),
        (nameof(WithdrawnStatementPage.Words), words),
        (nameof(WithdrawnStatementPage.Advisory), advisory),
        (nameof(WithdrawnStatementPage.Statement), statement));

    private ParameterView StatementInTable(PublicAdvisory advisory, int row, PageWords words) => PageParameters.Of(
        (nameof(StatementPage.Site), frame),
        (nameof(StatementPage.Words), words),
        (nameof(StatementPage.Advisory), advisory),
        (nameof(StatementPage.Statement), advisory.Statements[row]),
        (nameof(StatementPage.Previous), row > 0 ? advisory.Statements[row - 1] : null),
        (nameof(StatementPage.Next), row + 1 < advisory.Statements.Length ? advisory.Statements[row + 1] : null));
}

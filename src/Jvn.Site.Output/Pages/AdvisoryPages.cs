using System.Collections.Immutable;
using Jvn.Site.Published;
using Jvn.Site.Theme.Pages;
using Jvn.Site.Theme.Parts;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Pages;

/// <summary>The pages at and below an advisory's address.</summary>
internal sealed class AdvisoryPages(SiteFrame frame)
{
    /// <summary>The advisory itself, then a page for each vendor in the order of the table.</summary>
    public IEnumerable<Page> Of(ShownAdvisory advisory, PageWords words)
    {
        yield return Advisory(advisory, words);
        for (var row = 0; row < advisory.Statements.Length; row++)
            yield return Statement(advisory, row, words);
    }

    private Page Advisory(ShownAdvisory advisory, PageWords words) => new(
        SiteUrls.Advisory(advisory.Id, words.Language),
        advisory.PagesChangedAt(words.Language),
        ComponentFor(advisory, words.Language),
        [
            (nameof(AdvisoryPage.Site), frame),
            (nameof(AdvisoryPage.Words), words),
            (nameof(AdvisoryPage.Advisory), advisory)])
    {
        Advisory = advisory.Id,
    };

    private static Type ComponentFor(ShownAdvisory advisory, Language language) =>
        advisory.IsWithdrawn ? typeof(WithdrawnPage)
        : !advisory.Headline.IsIn(language) ? typeof(UntranslatedPage)
        : advisory.Notice is not null ? typeof(NoticePage)
        : typeof(AdvisoryPage);

    private Page Statement(ShownAdvisory advisory, int row, PageWords words)
    {
        var statement = advisory.Statements[row];
        return new(
            SiteUrls.Statement(advisory.Id, statement.Vendor.Number, words.Language),
            advisory.PagesChangedAt(words.Language),
            ComponentFor(advisory, statement),
            advisory.IsWithdrawn ? WithdrawnStatement(advisory, statement, words) : StatementInTable(advisory, row, words))
        {
            Advisory = advisory.Id,
        };
    }

    private static Type ComponentFor(ShownAdvisory advisory, ShownStatement statement) =>
        advisory.IsWithdrawn ? typeof(WithdrawnStatementPage)
        : statement.IsNameOnly ? typeof(NoticeStatementPage)
        : typeof(StatementPage);

    private ImmutableArray<(string Name, object? Value)> WithdrawnStatement(ShownAdvisory advisory, ShownStatement statement, PageWords words) => [
        (nameof(WithdrawnStatementPage.Site), frame),
        (nameof(WithdrawnStatementPage.Words), words),
        (nameof(WithdrawnStatementPage.Advisory), advisory.Headline),
        (nameof(WithdrawnStatementPage.Statement), statement)];

    private ImmutableArray<(string Name, object? Value)> StatementInTable(ShownAdvisory advisory, int row, PageWords words) => [
        (nameof(StatementPage.Site), frame),
        (nameof(StatementPage.Words), words),
        (nameof(StatementPage.Advisory), advisory.Headline),
        (nameof(StatementPage.Statement), advisory.Statements[row]),
        (nameof(StatementPage.Previous), row > 0 ? advisory.Statements[row - 1].Vendor : null),
        (nameof(StatementPage.Next), row + 1 < advisory.Statements.Length ? advisory.Statements[row + 1].Vendor : null)];
}

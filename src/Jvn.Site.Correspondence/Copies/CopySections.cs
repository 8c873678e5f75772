using System.Collections.Immutable;
using Jvn.Site.Published;
using static Jvn.Site.Published.SectionKind;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>Lays an advisory out as its page will be (guideline figure 1): the same sections in the same order, and what is empty left out.</summary>
internal sealed class CopySections(AdvanceCopy copy, Language language)
{
    private readonly ShownAdvisory advisory = copy.Advisory;

    public IEnumerable<CopySection> All() =>
        new[]
        {
            Section("facts", "この情報について", "About", CopySentence.Facts, CopyRows.Facts(copy, language), null),
            Section("notice", "備考", "Remarks", null, advisory.Notice is { } notice ? [In(notice.Remark)] : [], null),
            Section("overview", "概要", "Overview", CopySentence.Overview, [], Overview),
            Section("affected", "影響を受けるシステム", "Products Affected", CopySentence.Affected, CopyRows.Products(advisory, language), AffectedSystems),
            Section("details", "詳細情報", "Description", CopySentence.Details, [], Details),
            Section("impact", "想定される影響", "Impact", CopySentence.Impact, [], Impact),
            Section("solution", "対策方法", "Solution", CopySentence.Solution, [], Solution),
            Vendors(),
            Section("references", "参考情報", "References", CopySentence.References, CopyRows.References(advisory, language), null),
            Section("addendum", "補足情報", "Addendum", null, [], Addendum),
            Section("analysis", "脆弱性分析結果", "Vulnerability Analysis", CopySentence.Analysis, CopyRows.Scores(advisory, language), Analysis),
            Section("credit", "謝辞", "Credit", null, [], Credit),
            Section("related", "関連文書", "Other Information", null, CopyRows.Related(advisory), null),
            Section("history", "更新履歴", "Update History", null, CopyRows.History(advisory, language), null),
        }.OfType<CopySection>();

    private CopySection? Vendors() => Of("vendors", "ベンダ情報", "Vendor Status", CopySentence.Vendors,
    [
        .. advisory.Statements.Select(statement => new CopyPart(CopyRows.Statement(statement, language),
            statement.Comment.IsEmpty ? null : statement.Comment)),
        .. advisory.LinkedVendors.Select(linked => new CopyPart($"{In(linked.Vendor.Name)}{CopyRows.Links(linked.Links, language)}", null)),
    ]);

    private CopySection? Section(
        string id, string japanese, string english, CopySentence? lead, IEnumerable<string> rows, SectionKind? written) =>
        Of(id, japanese, english, lead, [.. rows.Select(row => new CopyPart(row, null)), .. Written(written)]);

    private IEnumerable<CopyPart> Written(SectionKind? kind) =>
        kind is { } some && advisory.Section(some).In(language) is { IsEmpty: false } text ? [new CopyPart(null, text)] : [];

    private CopySection? Of(string id, string japanese, string english, CopySentence? lead, ImmutableArray<CopyPart> parts) => parts.IsEmpty ? null
        : new CopySection(language == Language.Japanese ? id : $"{id}-en", language == Language.Japanese ? japanese : english,
            lead is { } sentence ? SentenceMarks.Of(sentence, language, copy.Token) : null, parts);

    private string In(LocalizedText text) => text.In(language).Text;
}

namespace Jvn.Site.Theme.Words;

/// <summary>What pages say of the files for programs.</summary>
public sealed partial class PageWords
{
    public string MachineReadable => Say("機械可読データ", "Machine-readable data");

    public string CsafProvider => Say("すべての脆弱性レポート（CSAF プロバイダーメタデータ）", "All advisories (CSAF provider metadata)");

    public string SearchHere => Say("脆弱性レポートを探す", "Search advisories");

    public string DataHeading => Say("プログラムのためのデータ", "Data for programs");

    public string DataText => Say(
        "脆弱性レポートは、ページと同じ内容の CSAF、JSON、VULDEF でも提供しています。各ページの末尾にリンクがあります。一覧は次のファイルにあります。",
        "Every advisory is also there as CSAF, JSON and VULDEF, which say what its page says; the page links to them at its foot. These files list them.");

    public string AllAdvisories => Say("すべての脆弱性レポート", "All advisories");

    /// <summary>How many advisories there are, and when the newest change was.</summary>
    public string SiteStatus => Say("件数と最新の変更日時", "Counts, and the newest change");

    public string SchemaOf(string what) => Say($"{what} の形式（JSON Schema）", $"Format of {what} (JSON Schema)");
}

namespace Jvn.Site.Theme.Words;

/// <summary>The formats for programs.</summary>
public sealed partial class PageWords
{
    public string MachineReadable => Say("機械可読データ", "Machine-readable data");

    public string CsafProvider => Say("すべての脆弱性レポート (CSAF プロバイダーメタデータ)", "All advisories (CSAF provider metadata)");
}

using Jvn.Site.Correspondence.Letters;
using Jvn.Site.Correspondence.Tests.Sheets;
using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Tests.Letters;

/// <summary>What is known of a case, all of it.</summary>
internal static class SampleLetters
{
    public static LetterValues Values { get; } = new()
    {
        Id = FilledSheets.Id,
        Vendor = "株式会社架空ソフト",
        Operator = new LocalizedText("架空コーディネーションセンター", "Kakuu Coordination Center"),
        Address = "vuls@coordination.example",
        At = new DateTimeOffset(2026, 10, 1, 15, 0, 0, JapanTime.Offset),
        Keywords = ["http-server", "cms"],
        Outline = "ウェブアプリケーションにおける入力値の処理に関する脆弱性です。",
        Deadline = new DateOnly(2026, 10, 9),
        ReleaseAt = new DateTimeOffset(2026, 11, 20, 12, 0, 0, JapanTime.Offset),
        FormerReleaseAt = new DateTimeOffset(2026, 11, 13, 12, 0, 0, JapanTime.Offset),
        Title = "架空CMS におけるクロスサイトスクリプティングの脆弱性",
        Products = ["架空CMS 3.1.0 より前のバージョン"],
        Cve = [CveId.TryParse("CVE-2026-12345", out var cve) ? cve : throw new InvalidOperationException()],
        Details = "検索欄の {q} がそのまま出力されます。\n\n再現手順：\n1. /search?q=<s> を開く。",
        Status = VendorStatus.VulnerableInvestigating,
        Sheet = FilledSheets.Blank,
    };
}

using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Tests.Pages;

/// <summary>A made-up site with one advisory of every kind that a page can show, for tests that look at pages.</summary>
public static class SampleSite
{
    public const string Hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
    public const string Full = "JVN#12345678";
    public const string Untranslated = "JVNVU#91234567";
    public const string Notice = "JVN#00000003";
    public const string Answered = "JVN#00000004";
    public const string Withdrawn = "JVN#00000005";
    public const string HostileText = "JVN#00000006";
    public const string ManyVendors = "JVNVU#98765432";
    public const string Alert = "JVNTA#91234568";
    public const string TechnicalNote = "JVNTR-2010-12";
    public const string SecretOfWithdrawn = "取り下げられた本文";

    private static readonly DateTimeOffset Noon = PublicModel.Noon;

    private static readonly PublicVendor Kakuu = PublicModel.Vendor("995312", new("株式会社架空ソフト", "Kakuu Software Inc."), vendor => vendor
        .Set(x => x.Kana, "カクウソフト")
        .Set(x => x.Aliases, ["架空ソフト"])
        .Set(x => x.Site, new Uri("https://www.example.co.jp/")));

    private static readonly PublicVendor Damatte = PublicModel.Vendor("995313", new("だまってシステムズ株式会社"), vendor => vendor.Set(x => x.Kana, "ダマッテシステムズ"));

    private static readonly PublicVendor Shirabe = PublicModel.Vendor("995314", new("株式会社しらべ", "Shirabe, Inc."), vendor => vendor.Set(x => x.Kana, "シラベ"));

    private static readonly PublicVendor Saga = PublicModel.Vendor("995315", new("サガネット有限会社", "Saga Net"), vendor => vendor.Set(x => x.Kana, "サガネット"));

    private static readonly PublicVendor Acme = PublicModel.Vendor("995316", new("Acme", "Acme"));

    private static readonly PublicVendor Lost = PublicModel.Vendor("995317", new("行方工房", "Yukue Workshop"), vendor => vendor
        .Set(x => x.Kana, "ユクエコウボウ")
        .Set(x => x.Listing, new PublicListing(
            new(2026, 1, 10), UnreachableReason.NoReply, Noon.AddDays(-120), Noon.AddDays(-30), [new("掲示板X", "1.0 から 1.4")], null)));

    private static readonly PublicVendor Found = PublicModel.Vendor("995318", new("再会製作所"), vendor => vendor
        .Set(x => x.Kana, "サイカイセイサクショ")
        .Set(x => x.Listing, new PublicListing(new(2025, 1, 10), UnreachableReason.NoContactMeans, Noon.AddDays(-300), null, [], Noon.AddDays(-3))));

    private static readonly PublicVendor HostileVendor = PublicModel.Vendor("995319", new(Hostile, Hostile), vendor => vendor
        .Set(x => x.Kana, Hostile)
        .Set(x => x.Aliases, [Hostile])
        .Set(x => x.Site, new Uri("javascript:alert(1)")));

    private static readonly ImmutableArray<PublicVendor> Crowd =
        [.. Enumerable.Range(0, 300).Select(n => PublicModel.Vendor($"{700000 + n}", new($"多数ベンダ{n:000}株式会社", n % 3 == 0 ? null : $"Vendor {n:000} Co.")))];

    /// <summary>What the gate let through.</summary>
    public static ImmutableArray<PublicAdvisory> Released { get; } =
    [
        FullAdvisory(), UntranslatedAdvisory(), NoticeAdvisory(), AnsweredAdvisory(), WithdrawnAdvisory(), HostileAdvisory(), ManyVendorsAdvisory(),
        AlertAdvisory(), Note(),
    ];

    public static SiteModel Model { get; } = SiteModel.Assemble(
        new SiteSettings
        {
            ContactUrl = new("https://www.jpcert.or.jp/form/"),
            Cna = new NumberingAuthority("3f2a1c9e-5b7d-4e60-9a8c-1d2e3f405162", "example"),
        },
        Released,
        [Kakuu, Damatte, Shirabe, Saga, Acme, Lost, Found, HostileVendor, .. Crowd]);

    public static PublicStatement Statement(PublicVendor vendor, VendorStatus? status, string comment = "", Uri? url = null,
        params ImmutableArray<PublicStatusChange> history) =>
        new(vendor.AsNamed, status, comment.Length == 0 ? HtmlFragment.Empty : PublicModel.Html(comment),
            url is null ? [] : [new PublicLink(null, url)], history);

    private static PublicAdvisory FullAdvisory() => PublicModel.Advisory(Full, advisory => advisory
        .Set(x => x.UpdatedAt, Noon.AddDays(5))
        .Set(x => x.English, new PublicTranslation("Cross-site scripting vulnerability in Kakuu CMS", AllSections("English"), Noon))
        .Set(x => x.Sections, AllSections("日本語"))
        .Set(x => x.Action, new PublicAction(ActionKind.Update, new("3.1.0 以降へアップデートする", "Update to 3.1.0 or later")))
        .Set(x => x.Cves, [PublicModel.Cve("CVE-2026-12345")])
        .Set(x => x.Weaknesses, [PublicModel.Weakness("CWE-79") with { Cve = PublicModel.Cve("CVE-2026-12345") }, PublicModel.Weakness("CWE-noinfo")])
        .Set(x => x.Scores,
        [
            new(PublicModel.Vector("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N"), PublicModel.Cve("CVE-2026-12345")),
            new(PublicModel.Vector("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N"), null),
            new(PublicModel.Vector("AV:N/AC:M/Au:N/C:N/I:P/A:N"), null),
        ])
        .Set(x => x.Affected,
        [
            new(Kakuu.AsNamed, new("架空CMS", "Kakuu CMS"), new("3.1.0 より前のバージョン", "versions prior to 3.1.0"), null, null, [PublicModel.Cve("CVE-2026-12345")]),
            new(Kakuu.AsNamed, new("架空CMS クラウド"), null, null, null, []),
            new(Kakuu.AsNamed, new("架空CMS クラウド"), new("2025 年版", "the edition of 2025"), null, null, []),
            new(Acme.AsNamed, new("Acme Portal"), new("2.x", "2.x"), null, null, []),
        ])
        .Set(x => x.Statements,
        [
            Statement(
                Kakuu, VendorStatus.Vulnerable, "下記のページで情報を公開しています。", new("https://www.example.co.jp/security/20261120.html"),
                new PublicStatusChange(Noon, VendorStatus.VulnerableInvestigating), new PublicStatusChange(Noon.AddDays(5), VendorStatus.Vulnerable)),
            Statement(Acme, VendorStatus.VulnerableInvestigating, "We are investigating.", new("https://www.example.com/")),
            Statement(Damatte, VendorStatus.Unknown),
            Statement(Shirabe, VendorStatus.NotVulnerableInvestigating),
            Statement(Saga, VendorStatus.NotVulnerable),
        ])
        .Set(x => x.LinkedVendors,
        [
            new(Crowd[0].AsNamed, [new(new("架空の告知", "Made-up notice"), new("https://www.example.com/notice")),
                new(null, new("https://www.example.com/%E5%91%8A%E7%9F%A5"))]),
        ])
        .Set(x => x.References, [new(new("安全なウェブサイトの作り方", "How to Secure Your Website"), new("改訂第7版", "7th edition"),
            new("https://www.ipa.go.jp/security/vuln/websecurity.html"))])
        .Set(x => x.Related, new PublicRelatedDocuments(
            ["JPCERT-AT-2021-0050"], ["JPCERT-WR-2026-1125"], ["CA-2001-01"], [], [TechnicalNote, "JVNTR-2010-99"], ["JVNDB-2026-000123"]))
        .Set(x => x.History, [new(Noon.AddDays(5), new("［対策方法］を更新しました", "Updated [Solution]"))]));

    private static PublicAdvisory UntranslatedAdvisory() => PublicModel.Advisory(Untranslated, advisory => advisory
        .Set(x => x.Cves, [PublicModel.Cve("CVE-2026-22222")])
        .Set(x => x.Statements, [Statement(Damatte, VendorStatus.Unknown)]));

    private static PublicAdvisory NoticeAdvisory() => PublicModel.Advisory(Notice, advisory => advisory
        .Set(x => x.Form, AdvisoryForm.Unreachable)
        .Set(x => x.Title, "掲示板X におけるクロスサイトスクリプティングの脆弱性")
        .Set(x => x.English, PublicModel.English("Cross-site scripting vulnerability in Keijiban X"))
        .Set(x => x.Sections, PublicModel.Sections((SectionKind.Overview, "掲示板X には脆弱性が存在します。"), (SectionKind.Solution, "編集者の対策方法")))
        .Set(x => x.Affected, [new(Lost.AsNamed, new("掲示板X"), new("1.0 から 1.4"), null, null, [])])
        .Set(x => x.Contact, new PublicContactAttempt(new(2026, 1, 10), UnreachableReason.NoReply))
        .Set(x => x.Statements, [Statement(Lost, null)]));

    private static PublicAdvisory AnsweredAdvisory() => PublicModel.Advisory(Answered, advisory => advisory
        .Set(x => x.Form, AdvisoryForm.Answered)
        .Set(x => x.English, PublicModel.English("Vulnerability in Saikai Tool"))
        .Set(x => x.Contact, new PublicContactAttempt(new(2025, 1, 10), UnreachableReason.NoContactMeans))
        .Set(x => x.Statements, [Statement(Found, VendorStatus.Vulnerable, "対応版を公開しました。")]));

    private static PublicAdvisory WithdrawnAdvisory() => PublicModel.Advisory(Withdrawn, advisory => advisory
        .Set(x => x.UpdatedAt, Noon.AddDays(3))
        .Set(x => x.Sections, PublicModel.Sections((SectionKind.Overview, SecretOfWithdrawn)))
        .Set(x => x.Statements, [Statement(Kakuu, VendorStatus.Vulnerable, SecretOfWithdrawn), Statement(Saga, VendorStatus.NotVulnerable)])
        .Set(x => x.Withdrawal, new PublicWithdrawal(Noon.AddDays(3), new("誤りのため", "Published by mistake")))
        .Set(x => x.Attachments, [new("figure.png", new byte[] { 1 })]));

    private static PublicAdvisory HostileAdvisory() => PublicModel.Advisory(HostileText, advisory => advisory
        .Set(x => x.Title, Hostile)
        .Set(x => x.English, PublicModel.English(Hostile, Hostile))
        .Set(x => x.Sections, PublicModel.Sections((SectionKind.Overview, Hostile)))
        .Set(x => x.Action, new PublicAction(ActionKind.NoneYet, new(Hostile, Hostile)))
        .Set(x => x.Affected, [new(HostileVendor.AsNamed, new(Hostile), new(Hostile), null, null, [])])
        .Set(x => x.Statements, [Statement(HostileVendor, VendorStatus.Vulnerable, Hostile, new Uri("javascript:alert(1)")) with
            {
                Links = [new(null, new Uri("javascript:alert(1)")), new(new(Hostile, Hostile), new Uri("https://www.example.jp/?<script>"))],
            }])
        .Set(x => x.References, [new(new(Hostile), new(Hostile), new Uri("data:text/html,<script>alert(1)</script>"))])
        .Set(x => x.Related, new PublicRelatedDocuments([Hostile], [Hostile], [Hostile], [Hostile], [Hostile], [Hostile]))
        .Set(x => x.History, [new(Noon, new(Hostile, Hostile))]));

    private static PublicAdvisory ManyVendorsAdvisory() => PublicModel.Advisory(ManyVendors, advisory => advisory
        .Set(x => x.English, PublicModel.English("Vulnerability in a library that many use"))
        .Set(x => x.Statements, [.. Crowd.Select((vendor, n) => Statement(vendor, VendorStatusWords.All[n / 60]))]));

    private static PublicAdvisory AlertAdvisory() => PublicModel.Advisory(Alert, advisory => advisory
        .Set(x => x.Title, "架空ルータを狙う攻撃に関する注意喚起")
        .Set(x => x.IsUrgent, true));

    private static PublicAdvisory Note() => PublicModel.Advisory(TechnicalNote, advisory => advisory
        .Set(x => x.Title, "古い技術情報")
        .Set(x => x.PublishedAt, Noon.AddYears(-16))
        .Set(x => x.UpdatedAt, Noon.AddYears(-16)));

    private static ImmutableDictionary<SectionKind, HtmlFragment> AllSections(string text) =>
        PublicModel.Sections([.. Enum.GetValues<SectionKind>().Select(kind => (kind, $"{text} {kind}"))]);
}

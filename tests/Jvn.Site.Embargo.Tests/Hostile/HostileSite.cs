using System.Text;
using Jvn.Site.Embargo.Tests.Sites;

namespace Jvn.Site.Embargo.Tests.Hostile;

/// <summary>A small site in which each field of each kind of file is a place that a hostile text can take.</summary>
internal static class HostileSite
{
    public static DateTimeOffset Now { get; } = new(2027, 6, 1, 12, 0, 0, TimeSpan.FromHours(9));

    /// <summary>The files, with places like <c>⟪title=its usual text⟫</c>.</summary>
    private static readonly Dictionary<string, string> Templates = new(StringComparer.Ordinal)
    {
        ["site.yml"] = """
            base-url: ⟪base-url=https://jvn.example.jp/⟫
            name: {ja: ⟪site.name.ja=情報⟫, en: ⟪site.name.en=Notes⟫}
            operator: {ja: ⟪operator.ja=機関⟫, en: ⟪operator.en=Center⟫}
            contact-url: ⟪contact-url=https://www.example.jp/contact⟫
            terms-url: ⟪terms-url=https://www.example.jp/terms⟫
            feed-length: ⟪feed-length=20⟫
            cna: {org-id: ⟪org-id=3f2a1c9e-5b7d-4e60-9a8c-1d2e3f405162⟫, short-name: ⟪short-name=example⟫}
            notice:
              solution: {ja: ⟪notice.solution.ja=中止する⟫, en: ⟪notice.solution.en=Stop⟫}
              unknown-developer: {ja: ⟪notice.unknown.ja=<date>以降⟫, en: ⟪notice.unknown.en=since <date>⟫}
              no-contact-means: {ja: ⟪notice.means.ja=<date>以降⟫, en: ⟪notice.means.en=since <date>⟫}
              no-reply: {ja: ⟪notice.reply.ja=<date>以降⟫, en: ⟪notice.reply.en=since <date>⟫}
              refused: {ja: ⟪notice.refused.ja=<date>以降⟫, en: ⟪notice.refused.en=since <date>⟫}

            """,
        ["vendors/acme.yml"] = """
            number: ⟪number=123456⟫
            name: {ja: ⟪vendor.name.ja=架空⟫, en: ⟪vendor.name.en=Kakuu⟫}
            kana: ⟪kana=カクウ⟫
            aliases: [⟪alias=別名⟫]
            site: ⟪vendor.site=https://www.example.jp/⟫
            registration: ⟪registration=none⟫
            contact: {name: ⟪contact.name=窓口⟫, email: ⟪email=a@example.jp⟫, postal: ⟪postal=住所⟫}
            pgp: ⟪pgp=keys/acme.asc⟫
            fingerprint: ⟪fingerprint=0123456789ABCDEF0123456789ABCDEF01234567⟫
            keywords: [⟪keyword=cms⟫]
            contact-log: [{on: ⟪log.on=2026-01-10⟫, by: ⟪log.by=email⟫}]
            unreachable:
              since: ⟪since=2026-01-10⟫
              reason: ⟪reason=no-reply⟫
              name-listed-at: ⟪name-listed-at=2026-04-20T12:00:00+09:00⟫
              product-listed-at: ⟪product-listed-at=2026-07-21T12:00:00+09:00⟫
              products: [{name: ⟪listed.name=掲示板⟫, versions: ⟪listed.versions=1.0⟫}]

            """,
        ["recipients/denryoku.yml"] = """
            sector: ⟪sector=electric-power⟫
            withhold-reason: ⟪withhold-reason=更新中⟫
            recipients:
              - key: ⟪recipient.key=denryoku-a⟫
                name: ⟪recipient.name=架空電力⟫
                email: ⟪recipient.email=a@example.jp⟫
                pgp: ⟪recipient.pgp=keys/a.asc⟫
                fingerprint: ⟪recipient.fingerprint=0123456789ABCDEF0123456789ABCDEF01234567⟫

            """,
        ["advisories/JVN12345678.case.yml"] = """
            events:
              - {at: 2026-01-02T10:00:00+09:00, event: ⟪event=outline⟫, vendor: ⟪case.vendor=acme⟫, by: ⟪case.by=email⟫}
              - {at: ⟪case.at=2026-01-03T10:00:00+09:00⟫, event: details, vendor: acme, reason: ⟪case.reason=明らか⟫, through: ⟪through=acme⟫}
              - {at: 2026-01-04T10:00:00+09:00, event: facts, vendor: acme, affected: ⟪presence=yes⟫, remedy: ⟪remedy=修正⟫, schedule: ⟪schedule=来月⟫,
                 disclosure: ⟪disclosure=告知⟫}
              - {at: 2026-01-05T10:00:00+09:00, event: date, vendor: acme, release-at: ⟪case.release-at=2026-11-20T12:00:00+09:00⟫}
              - {at: 2026-01-06T10:00:00+09:00, event: reply, vendor: acme, status: ⟪case.status=vulnerable⟫, digest: ⟪digest=00ff⟫}
              - {at: 2026-01-07T10:00:00+09:00, event: advance, recipient: ⟪case.recipient=denryoku-a⟫, group: ⟪group=denryoku⟫, consent: ⟪consent=合意⟫,
                 copy: ⟪copy=00ff⟫}

            """,
        ["advisories/JVN12345678.md"] = """
            ---
            id: ⟪id=JVN#12345678⟫
            title: ⟪title=架空CMS における脆弱性⟫
            release-at: ⟪release-at=2027-05-01T12:00:00+09:00⟫
            handling-started: ⟪handling-started=2027-04-01⟫
            delay-reason: ⟪delay-reason=理由⟫
            urgent: ⟪urgent=true⟫
            action: {do: ⟪do=update⟫, text: {ja: ⟪action.ja=更新する⟫, en: ⟪action.en=Update⟫}}
            cve: [⟪cve=CVE-2026-12345⟫, CVE-2026-12346]
            assigned-elsewhere: [⟪assigned-elsewhere=CVE-2026-12346⟫]
            cwe: [⟪cwe=CWE-79⟫]
            cvss:
              - vector: ⟪vector=CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N⟫
                score: ⟪score=6.1⟫
                cve: ⟪cvss.cve=CVE-2026-12345⟫
            affected:
              - vendor: ⟪affected.vendor=acme⟫
                product: {ja: ⟪product.ja=製品⟫, en: ⟪product.en=Product⟫}
                versions: {ja: ⟪versions.ja=3.1.0 より前⟫, en: ⟪versions.en=before 3.1.0⟫}
                range: ⟪range=<3.1.0⟫
                cpe: ⟪cpe=cpe:2.3:a:kakuu:cms:*:*:*:*:*:*:*:*⟫
                cve: [⟪affected.cve=CVE-2026-12345⟫]
            vendors:
              - vendor: ⟪vendor=acme⟫
                status: ⟪status=vulnerable⟫
                notified: ⟪notified=2027-04-10⟫
                replied: ⟪replied=2027-04-20⟫
                comment: ⟪comment=対応します⟫
                comment-format: ⟪comment-format=plain⟫
                url: ⟪url=https://www.example.jp/a⟫
                links: [{title: {ja: ⟪link.ja=お知らせ⟫, en: ⟪link.en=Notice⟫}, url: ⟪link.url=https://www.example.jp/e⟫}]
                history: [{at: ⟪status.at=2027-05-02T12:00:00+09:00⟫, status: ⟪status.status=vulnerable⟫}]
            references: [{title: {ja: ⟪reference.ja=文書⟫, en: ⟪reference.en=Document⟫}, note: {ja: ⟪note.ja=二行目⟫, en: ⟪note.en=Second line⟫},
                url: ⟪reference.url=https://www.example.jp/b⟫}]
            related:
              jpcert-alert: [⟪jpcert-alert=JPCERT-AT-2026-0001⟫]
              jpcert-report: [⟪jpcert-report=JPCERT-WR-2026-1125⟫]
              cert-advisory: [⟪cert-advisory=TA11-102A⟫]
              cpni-advisory: [⟪cpni-advisory=NISCC-100731⟫]
              trnotes: [⟪trnotes=TRTA09-055⟫]
              jvndb: [⟪jvndb=JVNDB-2026-000123⟫]
            history: [{at: ⟪history.at=2027-05-02T12:00:00+09:00⟫, text: {ja: ⟪history.ja=更新⟫, en: ⟪history.en=Updated⟫}}]
            ---
            ## 概要

            ⟪body=文⟫

            ## 影響を受けるシステム

            - ⟪body.item=項目⟫

            ## 詳細情報

            | 列 | ⟪body.head=値⟫ |
            |---|---|
            | 値 | ⟪body.cell=値⟫ |

            ## 想定される影響

            [⟪body.link text=文⟫](https://www.example.jp/c) [文](https://www.example.jp/d "⟪body.link title=題⟫") [文](⟪body.link=https://www.example.jp/e⟫) <⟪body.autolink=https://www.example.jp/f⟫>

            ![⟪body.picture text=図⟫](⟪body.picture=figure.png⟫)

            ## 対策方法

            ```⟪body.code language=text⟫
            ⟪body.code=x⟫
            ```

            `⟪body.code span=x⟫` **⟪body.strong=太⟫**

            ## JPCERT/CCからの補足情報

            > ⟪body.quotation=引用⟫

            ### ⟪body.heading=見出し⟫

            ## JPCERT/CCによる脆弱性分析結果

            [文][名]

            [名]: ⟪body.definition=https://www.example.jp/g⟫ "⟪body.definition title=題⟫"

            ## 謝辞

            """,
        ["advisories/JVN12345678.en.md"] = """
            ---
            title: ⟪twin.title=Vulnerability⟫
            release-at: ⟪twin.release-at=2027-05-02T12:00:00+09:00⟫
            ---
            ## Overview

            ⟪body.twin=Text⟫

            ## ⟪body.twin heading=Products Affected⟫
            ## Description
            ## Impact
            ## Solution
            ## JPCERT/CC Addendum
            ## Vulnerability Analysis by JPCERT/CC
            ## Credit

            """,
        ["advisories/JVN00000001.md"] = """
            ---
            id: JVN#00000001
            kind: ⟪kind=unreachable⟫
            title: ⟪notice.title=掲示板 における脆弱性⟫
            release-at: 2027-05-01T12:00:00+09:00
            vendors: [{vendor: acme}]
            contact: {since: ⟪contact.since=2026-01-10⟫, reason: ⟪contact.reason=no-reply⟫, attempts: [{on: 2026-01-10, by: ⟪contact.by=email⟫}]}
            ---
            ## 概要

            ⟪body.notice=文⟫

            ## 影響を受けるシステム
            ## 詳細情報
            ## 想定される影響
            ## JPCERT/CCからの補足情報
            ## JPCERT/CCによる脆弱性分析結果
            ## 謝辞

            """,
        ["advisories/JVN00000003.md"] = """
            ---
            id: JVN#00000003
            title: 架空メモ における脆弱性
            release-at: 2027-05-01T12:00:00+09:00
            action: {do: update}
            vendors:
              - {vendor: acme, status: notvulnerable, replied: 2027-04-20, comment-format: markdown, comment: ⟪comment.markdown=対応します⟫}
            ---
            ## 概要

            文

            """,
        ["advisories/JVN00000002.md"] = """
            ---
            id: JVN#00000002
            title: 取り下げた 架空CMS における脆弱性
            release-at: 2027-05-01T12:00:00+09:00
            withdrawn: {at: ⟪withdrawn.at=2027-05-03T12:00:00+09:00⟫, reason: {ja: ⟪withdrawn.ja=理由⟫, en: ⟪withdrawn.en=Reason⟫}}
            ---

            """,
    };

    public static IReadOnlyList<string> Places { get; } =
        [.. Templates.Values.SelectMany(text => text.Split('⟪').Skip(1)).Select(part => part[..part.IndexOf('=')])];

    /// <summary>Writes the site with a hostile text in one place, escaped as YAML wants it or just as it is.</summary>
    public static void Write(Workplace work, string place, string? payload, bool isEscaped)
    {
        foreach (var (path, template) in Templates)
            work.Put("input/" + path, Fill(template, place, payload, isEscaped));
        work.Put("input/advisories/JVN12345678/figure.png", Random.Picture.Of(0x336699, "nobody"));
    }

    private static string Fill(string template, string place, string? payload, bool isEscaped)
    {
        var text = new StringBuilder();
        var parts = template.Split('⟪', '⟫');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 0)
            {
                text.Append(parts[i]);
                continue;
            }

            var (name, usual) = (parts[i][..parts[i].IndexOf('=')], parts[i][(parts[i].IndexOf('=') + 1)..]);
            var isYaml = !name.StartsWith("body", StringComparison.Ordinal);
            var value = name == place && payload is not null ? payload : usual;
            text.Append(isYaml && (value == usual || isEscaped) ? Quote(value) : value);
        }

        return text.ToString();
    }

    private static string Quote(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var unit in value)
        {
            text.Append(unit switch
            {
                '"' or '\\' => $"\\{unit}",
                < ' ' or (>= '\u007F' and < '\u00A0') or (>= '\u2028' and <= '\u202F') or (>= '\uD800' and <= '\uF8FF') or >= '\uFFF0' => $"\\u{(int)unit:X4}",
                _ => $"{unit}",
            });
        }

        return text.Append('"').ToString();
    }
}

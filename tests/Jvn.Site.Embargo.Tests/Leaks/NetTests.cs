using System.Collections;
using System.Reflection;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Texts;
using Jvn.Site.Intake.Timing;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Leaks;

/// <summary>Everything that somebody can write in a withheld advisory is looked for in finished files. The model is walked: a text that is added to it and is
/// not on the list of outgoing texts is found here.</summary>
public sealed class NetTests : IDisposable
{
    private const string Release = "2027-05-01T12:00:00+09:00";
    private static readonly DateTimeOffset Before = new(2027, 4, 1, 12, 0, 0, TimeSpan.FromHours(9));

    // What is not a text: keys of vendors' files, numbers and vectors of a fixed grammar, names of attachments as the text names them.
    private static readonly HashSet<string> NoTexts =
        [nameof(VendorStatement.Vendor), nameof(Vendor.Key), nameof(Advisory.Weaknesses), nameof(Score.StatedScore), nameof(Dossier.Stem),
            nameof(Dossier.Name)];

    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void Every_text_of_the_model_is_looked_for_while_it_is_withheld_and_no_longer_when_it_is_out()
    {
        var content = Content();
        var probe = LeakProbe.For(content, Before);
        var texts = content.Dossiers.SelectMany(dossier => new object?[] { dossier.Current!.Content, dossier.English!.Content }).Concat(content.Vendors.Values)
            .SelectMany(root => Walk(root!, root!.GetType().Name)).DistinctBy(found => found.Text).ToList();
        Assert.True(texts.Count > 25, $"only {texts.Count} texts");
        Assert.Empty(texts.Where(found => found.Text != "list.txt" && !probe.Search(Encoding.UTF8.GetBytes(found.Text)).Any())
            .Select(found => $"{found.Path}: {found.Text}"));
        Assert.True(LeakProbe.For(content, DateTimeOffset.MaxValue.AddDays(-2)).IsEmpty);
    }

    [Fact]
    public void Every_text_of_the_model_is_on_the_one_list_of_outgoing_texts()
    {
        var content = Content();
        var outgoing = OutgoingTexts.Of(content, InputTimeline.Of(content)).Select(text => text.Text).ToList();
        var missing = content.Dossiers.SelectMany(dossier => new object?[] { dossier.Current!.Content, dossier.English!.Content })
            .Concat(content.Vendors.Values)
            .SelectMany(root => Walk(root!, root!.GetType().Name))
            .Where(found => found.Path
                is not ("Advisory.Id" or "Advisory.Cves" or "Advisory.Scores.Vector" or "Advisory.Scores.Cve" or "Advisory.Affected.Cves"))
            .Where(found => !outgoing.Any(text => text.Contains(found.Text, StringComparison.Ordinal)));
        Assert.Empty(missing.Select(found => $"{found.Path}: {found.Text}"));
    }

    [Fact]
    public void Every_text_of_the_settings_is_on_it_too()
    {
        work.Put("input/site.yml", """
            base-url: https://jvn.example.jp/
            name: {ja: 情報の名前, en: Name of the notes}
            operator: {ja: 機関の名前, en: Name of the center}
            contact-url: https://www.example.jp/contact
            terms-url: https://www.example.jp/terms
            """);
        var bag = new DiagnosticBag();
        var content = ContentParser.Parse(InputFolder.List(work.Input, bag), bag);
        var outgoing = OutgoingTexts.Of(content, InputTimeline.Of(content)).Select(text => text.Text).ToList();
        var texts = Walk(content.Settings, nameof(SiteSettings)).ToList();
        Assert.True(texts.Count > 12, $"only {texts.Count} texts");
        Assert.Empty(texts.Where(found => !outgoing.Any(text => text.Contains(found.Text, StringComparison.Ordinal))).Select(found => found.Path));
    }

    [Theory]
    [InlineData("jvn#87654321")]
    [InlineData("jvn87654321")]
    [InlineData("cve-2027-87654")]
    [InlineData("https://vendor.example.com/%E9%81%A9%E7%94%A8%E6%89%8B%E9%A0%86")]
    [InlineData("添付の一覧にだけ書かれている長い一行")]
    public void Other_spellings_are_found_too(string text) =>
        Assert.NotEmpty(LeakProbe.For(Content(), Before).Search(Encoding.UTF8.GetBytes($"<p>{text}</p>")));

    // Every string that is reached from a model object by its properties, in pieces as the probe takes them.
    private static IEnumerable<(string Path, string Text)> Walk(object value, string path)
    {
        switch (value)
        {
            case string text:
                return text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line.Length >= 4)
                    .Select(line => (path, line));
            case Uri address:
                return [(path, address.OriginalString)];
            case AdvisoryId or CveId or VersionRange or Cpe23:
                return value is VersionRange ? [] : [(path, value.ToString()!)]; // a range is too short to be told from other numbers
            case HtmlFragment fragment:
                return Walk(fragment.Text, path);
            case SourceLocation or InputEntry or AttachmentUse or DateTimeOffset or DateOnly or Enum or bool or int or VendorNumber or TakenBack
                or Published.Cvss.CvssVector or CweId:
                return [];
            case IEnumerable items:
                return items.Cast<object>().SelectMany(item => Walk(item, path));
            default:
                return value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(property => property.GetIndexParameters().Length == 0 && !NoTexts.Contains(property.Name) && property.Name
                        is not ("EqualityContract" or "Location"))
                    .Select(property => (property.Name, Value: property.GetValue(value)))
                    .Where(property => property.Value is not null)
                    .SelectMany(property => Walk(property.Value!, property.Name is "Value" ? path : $"{path}.{property.Name}"));
        }
    }

    private InputContent Content()
    {
        work.Put("input/vendors/himitsu.yml", """
            number: 123456
            name: {ja: 秘密の会社, en: Himitsu Company}
            kana: ヒミツノカイシャ
            aliases: [別名の会社]
            site: https://himitsu.example.com/home-of-himitsu
            unreachable:
              since: 2026-01-10
              reason: refused
              name-listed-at: 2027-06-01T12:00:00+09:00
              product-listed-at: 2027-06-02T12:00:00+09:00
              products: [{name: 掲載される製品, versions: 一覧に載る版の説明ばんごうまで}]
            """);
        work.Put("input/advisories/JVN87654321.md", $$$"""
            ---
            id: JVN#87654321
            title: 秘密の製品における未公表の脆弱性
            release-at: {{{Release}}}
            action: {do: update, text: {ja: 秘密の製品を新しい版へ上げてください, en: Update the secret product to the newest one}}
            cve: [CVE-2027-87654]
            affected:
              - vendor: himitsu
                product: {ja: 秘密の製品, en: Secret Product}
                versions: {ja: 三点一より前のすべての秘密の版, en: all secret versions before the third one}
                range: "<3.1"
                cpe: cpe:2.3:a:himitsu:secret_product:*:*:*:*:*:*:*:*
            vendors:
              - vendor: himitsu
                status: vulnerable
                replied: 2027-03-01
                comment-format: markdown
                comment: 秘密の製品の利用者は手順書に従ってください。[手順](https://himitsu.example.com/comment-link)
                url: https://vendor.example.com/適用手順
            references:
              - {title: {ja: 参考になる秘密の文書の題, en: The title of a secret document}, url: https://himitsu.example.com/reference-document}
            related:
              cert-advisory: [CERT-SECRET-ADVISORY-0001]
              cpni-advisory: [CPNI-SECRET-ADVISORY-0001]
              trnotes: [TRNOTES-SECRET-NOTES-0001]
            history:
              - {at: {{{Release}}}, text: {ja: 秘密の製品の対策を書き加えました, en: Added the solution for the secret product}}
            withdrawn: {at: 2027-05-02T12:00:00+09:00, reason: {ja: 秘密の製品の問題ではなかったため, en: It was no problem of the secret product}}
            ---
            ## 概要

            概要にだけ書かれている秘密の一文です。[一覧](list.txt) と <https://himitsu.example.com/body-link> を見てください。

            ## 影響を受けるシステム
            ## 詳細情報
            ## 想定される影響
            ## 対策方法
            ## JPCERT/CCからの補足情報
            ## JPCERT/CCによる脆弱性分析結果
            ## 謝辞
            """);
        work.Put("input/advisories/JVN87654321/list.txt", "添付の一覧にだけ書かれている長い一行\n");
        work.Put("input/advisories/JVN87654321.en.md", """
            ---
            title: A vulnerability of the secret product
            ---
            ## Overview

            A sentence that only the translation of the secret has.

            ## Products Affected
            ## Description
            ## Impact
            ## Solution
            ## JPCERT/CC Addendum
            ## Vulnerability Analysis by JPCERT/CC
            ## Credit
            """);
        var bag = new DiagnosticBag();
        var content = ContentParser.Parse(InputFolder.List(work.Input, bag), bag);
        Assert.Empty(bag.Sorted().Where(finding => finding.Rule.Severity == Severity.Error)
            .Select(finding => $"{finding.Location} {finding.Message(DiagnosticLanguage.English)}"));
        return content;
    }
}

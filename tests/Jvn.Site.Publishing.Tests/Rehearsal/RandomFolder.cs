using Jvn.Site.Published;

namespace Jvn.Site.Publishing.Tests.Rehearsal;

/// <summary>An input of which chance decides what lies in it: each of an advisory's four texts, both its folders, the vendors' files, and what they say of each
/// other.</summary>
internal sealed class RandomFolder(Dice dice)
{
    private static readonly string[] Files = ["a.txt", "b.txt"];
    private static readonly string[] Vendors = ["one", "two"];
    private static readonly string[] Titles = ["架空ルータにおける複数の脆弱性について", "架空ルータにおける複数の脆弱性について（続報）", "Kakuu Router allows remote code execution"];

    // Before the first look, between the looks, and at the same instant as each other.
    private static readonly DateTimeOffset[] Instants =
        [PublishingPlace.Start.AddDays(-20), PublishingPlace.Start.AddDays(-10), PublishingPlace.Start.AddDays(1), PublishingPlace.Start.AddDays(2),
            PublishingPlace.Start.AddDays(3)];

    /// <summary>Puts the input into a place.</summary>
    public void Put(PublishingPlace place)
    {
        foreach (var (index, vendor) in Vendors.Index().Where(_ => dice.Chance(96)))
        {
            var name = dice.Pick(Instants);
            var listing = dice.Chance(15)
                ? $"unreachable:\n  since: 2025-01-10\n  reason: refused\n  name-listed-at: {JapanTime.Rfc3339(name)}" +
                $"\n{(dice.Chance(60) ? $"  product-listed-at: {JapanTime.Rfc3339(NotBefore(name))}\n" : "")}  products: [{{name: 製品}}]\n" : "";
            place.Put($"input/vendors/{vendor}.yml",
                $"number: {200001 + index}\nname: {(dice.Chance(5) ? "JVN#10000001 の会社" : "会社" + vendor)}\nregistration: none\n{listing}");
        }

        foreach (var number in new[] { "10000001", "10000002" })
            PutDossier(place, number);
    }

    // What a careful editor writes, most of the time: a folder that is wrong in many ways shows nothing of what follows from one.
    private void PutDossier(PublishingPlace place, string number)
    {
        var stem = "input/advisories/" + (dice.Chance(80) ? "JVN" + number : "case-" + number[^1]);
        var folders = new[] { stem, stem + ".next" }.Select(folder => (Folder: folder, Files: Files.Where(_ => dice.Chance(60)).ToList())).ToList();
        foreach (var (folder, files) in folders)
        {
            foreach (var file in files)
                place.Put($"{folder}/{file}", $"{folder} {file}\n{(dice.Chance(3) ? "JVN#10000002" : "")}");
        }

        var (own, revised) = (folders[0].Files, folders.SelectMany(folder => folder.Files).Distinct().ToList());
        var release = dice.Pick(Instants);
        var title = dice.Chance(10) ? dice.Pick(Titles) : "架空の製品における脆弱性 " + number;
        var vendors = dice.Some(Vendors, 2);
        var history = dice.Chance(25) ? new List<DateTimeOffset> { release } : [];
        var withdrawn = dice.Chance(6) ? release : (DateTimeOffset?)null;
        var uses = Uses(own);
        if (dice.Chance(95))
            place.Put($"{stem}.md", Japanese(number, title, release, vendors, history, withdrawn, uses));
        var isTranslated = dice.Chance(45);
        if (isTranslated)
            place.Put($"{stem}.en.md", English(dice.Chance(30) ? NotBefore(release) : null, Uses(own)));
        var isRevised = dice.Chance(45);
        var revision = NotBefore(release.AddTicks(1));
        if (isRevised)
        {
            var entries = dice.Chance(92) ? history.Append(revision) : dice.Chance(50) ? history : [revision];
            place.Put($"{stem}.next.md", Japanese(
                number,
                dice.Chance(85) ? title : dice.Pick(Titles),
                revision,
                dice.Chance(90) ? vendors : dice.Some(Vendors, 2),
                entries,
                dice.Chance(90) ? withdrawn : null,
                dice.Chance(90) ? uses : Uses(revised)));
        }

        if (dice.Chance(isRevised && isTranslated ? 85 : 15))
            place.Put($"{stem}.next.en.md", English(!isRevised || dice.Chance(40) ? NotBefore(isRevised ? revision : release) : null, Uses(revised)));
    }

    private static string Japanese(
        string number, string title, DateTimeOffset release, List<string> vendors, IEnumerable<DateTimeOffset> history, DateTimeOffset? withdrawn, string uses)
            => string.Join('\n',
    [
        "---", $"id: JVN#{number}", $"title: {title}", $"release-at: {JapanTime.Rfc3339(release)}", "action: {do: update, text: 更新する}",
        .. vendors.Count > 0 ? ["vendors:", .. vendors.Select(vendor => $"  - {{vendor: {vendor}, status: unknown}}")] : Array.Empty<string>(),
        .. history.Any() ? ["history:", .. history.Select(at => $"  - {{at: {JapanTime.Rfc3339(at)}, text: 更新}}")] : Array.Empty<string>(),
        .. withdrawn is { } at ? [$"withdrawn: {{at: {JapanTime.Rfc3339(at)}, reason: 脆弱性ではなかったため}}"] : Array.Empty<string>(),
        "---", "## 概要", "", "文", uses, "", "## 影響を受けるシステム", "## 詳細情報", "## 想定される影響", "## 対策方法", "", "更新する", "", "## JPCERT/CCからの補足情報", "## JPCERT/CCによる脆弱性分析結果",
            "## 謝辞", "",
    ]);

    private string English(DateTimeOffset? release, string uses) => string.Join('\n',
    [
        "---", $"title: {(dice.Chance(8) ? dice.Pick(Titles) : "Kakuu product is vulnerable")}", .. release is { } at ? [$"release-at: {JapanTime.Rfc3339(at)}"]
            : Array.Empty<string>(), "---",
        "## Overview", "", "Text", uses, "", "## Products Affected", "## Description", "## Impact", "## Solution", "", "Update it", "", "## JPCERT/CC Addendum",
            "## Vulnerability Analysis by JPCERT/CC", "## Credit", "",
    ]);

    private string Uses(List<string> files) =>
        string.Concat((dice.Chance(96) ? files : [.. Files]).Where(_ => dice.Chance(50)).Select(file => $"\n[{file}]({file})"))
            + (dice.Chance(3) ? "\nJVN#10000002 もご覧ください。" : "");

    private DateTimeOffset NotBefore(DateTimeOffset instant) =>
        dice.Pick(dice.Chance(93) && Instants.Any(one => one >= instant) ? [.. Instants.Where(one => one >= instant)] : Instants);
}

using System.Text;

namespace Jvn.Site.Publishing.Tests;

/// <summary>A small input, and what editors, time and designers do to it, thrown by chance. It stays free of errors.</summary>
internal sealed class RandomEdits(int seed) : IDisposable
{
    private const int Most = 7; // advisories

    private static readonly string[] Statuses = ["vulnerable", "notvulnerable", "unknown", "vulnerable_investigating"];
    private static readonly string[] Words = ["更新してください。", "詳しくは開発者の情報をご確認ください。", "**重要** な `値` です。", "CVE-2026-12345 を参照してください。"];

    private readonly Dice dice = new(seed);
    private readonly PublishingPlace place = new();
    private readonly SortedDictionary<int, Text> advisories = [];
    private readonly SortedDictionary<int, string> vendors = [];
    private string settings = "";

    public string Root => place.Root;

    public string Input => place.Input;

    public string Theme => Path.Combine(place.Root, "theme");

    /// <summary>By the clock of the builds.</summary>
    public DateTimeOffset Now { get; private set; } = PublishingPlace.Start;

    /// <summary>What was done last.</summary>
    public string Last { get; private set; } = "the beginning";

    public void Begin()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(PublishingPlace.Theme, "assets")))
        {
            Directory.CreateDirectory(Path.Combine(Theme, "assets"));
            File.Copy(file, Path.Combine(Theme, "assets", Path.GetFileName(file)));
        }

        settings = File.ReadAllText(Path.Combine(Input, "site.yml"));
        foreach (var vendor in new[] { 1, 2, 3 })
            vendors[vendor] = $"架空{vendor}";
        for (var number = dice.Number(1, 4); number > 0; number--)
            Add();
        Write();
    }

    /// <summary>Does one to three things.</summary>
    public void Change()
    {
        var done = Enumerable.Range(0, dice.Number(1, 3)).Select(_ => One()).ToList();
        Last = string.Join(", ", done);
        Write();
    }

    public void Dispose() => place.Dispose();

    private string One() => dice.Number(0, 11) switch
    {
        0 => Edit("the text", text => text with { Overview = text.Overview + dice.Pick(Words) }),
        1 => Edit("a reference to another", text => text with { Overview = $"{text.Overview}{IdOf(10000001 + dice.Number(0, Most))} も参照。" }),
        2 => Edit("a related document", text => text with { Related = IdOf(10000005 + dice.Number(0, 2)) }),
        3 => Edit("a status", text => text with { Vendor = dice.Number(1, 3), Status = dice.Pick(Statuses) }),
        4 => Edit("a translation", text => text with { English = text.English is null ? "Overview in English." : text.English + " More." }),
        5 => Edit("an update", text => text with { Updates = text.Updates + 1 }),
        6 => Edit("a score", text => text with { Score = !text.Score }),
        7 => Rename(),
        8 => Add(),
        9 => Remove(),
        10 => Pass(),
        _ => dice.Chance(50) ? Restyle() : Resettle(),
    };

    private string Edit(string what, Func<Text, Text> edit)
    {
        var number = dice.Pick([.. advisories.Keys]);
        advisories[number] = edit(advisories[number]);
        return $"{what} in {number}";
    }

    private string Rename()
    {
        var vendor = dice.Number(1, 3);
        vendors[vendor] += "改";
        return $"vendor {vendor} renamed";
    }

    private string Add()
    {
        var number = 10000001 + dice.Number(0, Most);
        if (!advisories.ContainsKey(number))
            advisories[number] = new Text("文", dice.Number(1, 3), dice.Pick(Statuses), PublishingPlace.Start.AddHours(dice.Number(-9000, 40)));
        return $"{number} added";
    }

    private string Remove()
    {
        if (advisories.Count == 1)
            return "nothing removed";
        var number = dice.Pick([.. advisories.Keys]);
        advisories.Remove(number);
        return $"{number} removed";
    }

    private string Pass()
    {
        var hours = dice.Number(1, 20);
        Now = Now.AddHours(hours);
        return $"{hours} hours";
    }

    private string Restyle()
    {
        File.AppendAllText(Path.Combine(Theme, "assets", dice.Pick(["site.css", "site.js", "icon.svg"])), "\n");
        return "a new look";
    }

    private string Resettle()
    {
        settings = settings.Replace("name: {ja: ", "name: {ja: 新", StringComparison.Ordinal).Replace("  ja: JVN", "  ja: 新JVN", StringComparison.Ordinal);
        return "another name of the site";
    }

    private void Write()
    {
        place.Put("input/site.yml", settings);
        Directory.Delete(Path.Combine(Input, "vendors"), recursive: true);
        foreach (var (vendor, name) in vendors)
            place.Put($"input/vendors/v{vendor}.yml", $"number: {200000 + vendor}\nname: {{ja: {name}, en: Kakuu {vendor}}}\nkana: カクウ\n");
        if (Directory.Exists(Path.Combine(Input, "advisories")))
            Directory.Delete(Path.Combine(Input, "advisories"), recursive: true);
        foreach (var (number, text) in advisories)
            Write(number, text);
    }

    private void Write(int number, Text text)
    {
        var front = new StringBuilder($"---\nid: {IdOf(number)}\ntitle: 架空製品 {number} の脆弱性\nrelease-at: {text.At:yyyy-MM-ddTHH:mm:sszzz}\n")
            .Append("action: {do: update, text: 更新する}\n")
            .Append($"vendors:\n  - {{vendor: v{text.Vendor}, status: {text.Status}{(text.Status is "unknown" ? "" : ", replied: 2024-01-05")}}}\n");
        if (text.Score)
            front.Append("cvss:\n  - {vector: \"CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N\", score: \"6.1\"}\n");
        if (text.Related is { } related)
            front.Append($"related: {{cert-advisory: [\"{related}\"]}}\n");
        if (text.Updates > 0)
        {
            front.Append("history:\n");
            for (var update = 1; update <= text.Updates; update++)
                front.Append($"  - {{at: {text.At.AddMinutes(update):yyyy-MM-ddTHH:mm:sszzz}, text: 更新 {update}}}\n");
        }

        front.Append($"---\n## 概要\n\n{text.Overview}\n\n## 影響を受けるシステム\n## 詳細情報\n## 想定される影響\n## 対策方法\n\n更新する。\n\n")
            .Append("## JPCERT/CCからの補足情報\n## JPCERT/CCによる脆弱性分析結果\n## 謝辞\n");
        var name = IdOf(number).Replace("#", "", StringComparison.Ordinal);
        place.Put($"input/advisories/{name}.md", front.ToString());
        if (text.English is { } english)
            place.Put($"input/advisories/{name}.en.md",
                $"---\ntitle: Vulnerability in product {number}\n---\n## Overview\n\n{english}\n\n## Products Affected\n## "
                + "Description\n## Impact\n## Solution\n\nUpdate.\n\n## JPCERT/CC Addendum\n## Vulnerability Analysis by JPCERT/CC\n## Credit\n");
    }

    // The second half are alerts, which others can name among their related documents.
    private static string IdOf(int number) => number < 10000005 ? $"JVN#{number}" : $"JVNTA#9{number - 9000004}";

    private sealed record Text(
        string Overview, int Vendor, string Status, DateTimeOffset At, string? English = null, string? Related = null, int Updates = 0, bool Score = false);
}

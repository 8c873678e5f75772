using System.Collections.Immutable;

namespace Jvn.Site.Embargo.Tests.Random;

/// <summary>One advisory with all that can belong to it: twin, pending revision, the revision's twin, attachments; each with its instant.</summary>
internal sealed class AdvisoryPlan
{
    private readonly Ingredients ingredients;
    private readonly IReadOnlyList<VendorPlan> vendors;
    private readonly bool isNotice;
    private readonly bool isAnsweredAtFirst;
    private readonly DateTimeOffset release;
    private readonly DateTimeOffset? twin;
    private readonly DateTimeOffset? revision;
    private readonly DateTimeOffset? revisionTwin;
    private readonly string id;
    private readonly string stem;
    private readonly AttachmentPlan attachments;
    private readonly ImmutableArray<Line> handling;
    private readonly ImmutableArray<string> cves;
    private readonly bool isTakenBack;
    private readonly ImmutableHashSet<VendorPlan> notNotified;
    private ImmutableArray<Line> history = [];
    private bool isWithdrawn;

    public AdvisoryPlan(Ingredients ingredients, List<VendorPlan> registry)
    {
        this.ingredients = ingredients;
        var dice = ingredients.Dice;
        isNotice = dice.Chance(15);
        isAnsweredAtFirst = isNotice && dice.Chance(40);
        var isOld = !isNotice && dice.Chance(12);
        release = isOld ? new DateTimeOffset(2011, 4, dice.Number(1, 28), 12, 0, 0, TimeSpan.FromHours(9)) : ingredients.Instant();
        isTakenBack = ingredients.IsTakenBack = dice.Chance(15);
        twin = !dice.Chance(60) ? null : dice.Chance(40) ? ingredients.InstantFrom(release) : release;
        revision = dice.Chance(40) ? ingredients.InstantAfter(release) : null;
        revisionTwin = revision is not { } revised || twin is null || dice.Chance(20) ? null : dice.Chance(40) ? ingredients.InstantFrom(revised) : revised;
        id = Identifier(isOld);
        var slug = id.Replace("#", "", StringComparison.Ordinal);
        var isHidden = release > ingredients.Turn && dice.Chance(50);
        stem = $"advisories/{dice.Pick(["2026", "2027", "misc/deep"])}/{(isHidden ? "case-" + ingredients.Word("file name", DateTimeOffset.MaxValue) : slug)}";
        vendors = isNotice ? [NoticeVendor(registry)] : dice.Some(registry, 4);
        foreach (var vendor in vendors)
            vendor.NameFrom(ingredients.Public(release));
        notNotified = isNotice ? [] : [.. vendors.Skip(1).Where(_ => dice.Chance(20))];
        attachments = new AttachmentPlan(ingredients, stem, release, twin, revision, revisionTwin);
        handling = Handling();
        cves = Cves(release, 2);
        ingredients.IsTakenBack = false;
        if (!isTakenBack)
            ingredients.Mentionable.Add((id, release));
    }

    public IEnumerable<GeneratedFile> Write(CasePlan correspondence)
    {
        ingredients.IsTakenBack = isTakenBack;
        var files = Texts().Concat(attachments.Files).Select(file => file with { From = ingredients.Public(file.From) }).ToList();
        ingredients.IsTakenBack = false;
        if (ingredients.Dice.Chance(50))
            files.Add(correspondence.Of(stem, [.. vendors.Select(vendor => vendor.Key)]));
        return files;
    }

    private IEnumerable<GeneratedFile> Texts()
    {
        var dice = ingredients.Dice;
        var answered = isAnsweredAtFirst;
        yield return Japanese(stem + ".md", release, answered, withdraws: !isNotice && dice.Chance(12), cves, Latest(revision), vendors);
        if (twin is { } own)
            yield return English(stem + ".en.md", own, own == release ? null : own, answered, attachments.InTwin);
        if (revision is { } revised)
        {
            answered = isNotice && (answered || dice.Chance(60));
            yield return Japanese(stem + ".next.md", revised, answered, !isWithdrawn && !isNotice && dice.Chance(20), [.. cves, .. Cves(revised, 1)], revised,
                vendors);
            if (revisionTwin is { } ownRevised)
                yield return English(stem + ".next.en.md", ownRevised, ownRevised == revised ? null : ownRevised, answered, attachments.InRevisionTwin);
        }
    }

    // What is public already holds nothing that lies ahead; what is withheld may.
    private DateTimeOffset Latest(DateTimeOffset? next)
    {
        var latest = release > ingredients.Turn ? release.AddDays(400) : ingredients.Turn;
        return next is { } limit && limit < latest ? limit : latest;
    }

    private VendorPlan NoticeVendor(List<VendorPlan> registry)
    {
        var vendor = new VendorPlan(ingredients, ingredients.Word("vendor key", DateTimeOffset.MaxValue), release);
        registry.Add(vendor);
        return vendor;
    }

    private string Identifier(bool isOld)
    {
        var dice = ingredients.Dice;
        string Digits(int count) => dice.Letters("0123456789", count);
        var text = (isOld, dice.Number(1, 5)) switch
        {
            (true, 1) => $"JVNVU#{Digits(6)}",
            (true, 2) => $"JVNTA11-{Digits(3)}A",
            (true, 3) => $"NISCC-{Digits(8)}",
            (true, _) => $"JVN#{dice.Letters("0123456789ABCDEF", 6)}E4",
            (_, 1) => $"JVNVU#{Digits(8)}",
            (_, 2) => $"JVNTA#{Digits(8)}",
            _ => $"JVN#{Digits(8)}",
        };
        ingredients.Remember(text.Replace("#", "", StringComparison.Ordinal), "slug", release);
        return ingredients.Remember(text, "id", release);
    }

    private ImmutableArray<string> Cves(DateTimeOffset from, int most) =>
        [.. Enumerable.Range(0, ingredients.Dice.Number(0, most))
            .Select(_ => ingredients.Remember($"CVE-{from.ToOffset(TimeSpan.FromHours(9)).Year}-{ingredients.Dice.Letters("123456789", 9)}", "cve", from))];

    // The day counts in a class of the statistics once the advisory is out, so it belongs to what is released. Without the reason there
    // would be a warning about it, so that one stays too; its canary is looked for all the same.
    private ImmutableArray<Line> Handling() => !ingredients.Dice.Chance(60) ? [] :
    [
        new($"handling-started: {Day(-60)}"),
        new($"delay-reason: \"理由 {ingredients.Canary("delay-reason", DateTimeOffset.MaxValue)}\""),
    ];

    private string Day(int days) => release.ToOffset(TimeSpan.FromHours(9)).AddDays(days).ToString("yyyy-MM-dd");

    // Beside a release that is not later it withholds; before a later release it is a record of no effect. It stands above the release instant,
    // where no breakage makes it doubtful.
    private IEnumerable<Line> TakenBack(DateTimeOffset from)
    {
        if (from != release || (!isTakenBack && !ingredients.Dice.Chance(20)))
            return [];
        var at = isTakenBack ? ingredients.InstantFrom(release) : release.AddSeconds(-ingredients.Dice.Number(1, 100_000));
        return [new($"taken-back: {{at: {Ingredients.Mark(at)}, reason: \"{ingredients.Canary("taken-back", DateTimeOffset.MaxValue)}\"}}",
            IsConfidential: !isTakenBack)];
    }

    private IEnumerable<Line> Records(DateTimeOffset from, DateTimeOffset latest)
    {
        if (ingredients.Dice.Chance(25))
            yield return new($"early-release: {{at: {Ingredients.Mark(from)}, planned: {Ingredients.Mark(from.AddDays(3))}, reason: " +
                $"\"{ingredients.Canary("early-release", DateTimeOffset.MaxValue)}\"}}", IsConfidential: true);
        var instants = ingredients.Dice.Chance(30) ? ingredients.InstantsBetween(release, latest, 2) : [];
        if (instants.Count > 0)
            yield return new("corrections:");

        // When something was put right is told, and what it was is not.
        foreach (var at in instants)
            yield return new($"  - {{at: {Ingredients.Mark(at)}, note: \"{ingredients.Canary("corrections", DateTimeOffset.MaxValue)}\"}}");
    }

    private GeneratedFile Japanese(string path, DateTimeOffset from, bool answered, bool withdraws, ImmutableArray<string> named, DateTimeOffset latest,
        IReadOnlyList<VendorPlan> rows)
    {
        var dice = ingredients.Dice;
        string C(string place) => ingredients.Canary(place, from);
        var lines = ImmutableArray.CreateBuilder<Line>();
        void Add(string text) => lines.Add(new(text));
        Add("---");
        Add($"id: {id}");
        if (isNotice)
            Add("kind: unreachable");
        Add($"title: \"架空CMS {C("title")} における脆弱性\"");
        lines.AddRange(TakenBack(from));
        Add($"release-at: {Ingredients.Mark(from)}");
        lines.AddRange(handling);
        lines.AddRange(Records(from, latest));
        if (dice.Chance(20))
            Add("urgent: true");
        if (!isNotice)
            Add($"action: {{do: {dice.Pick(["update", "patch", "workaround", "none-yet"])}, text: {{ja: \"更新 {C("action.ja")}\", en: \"Update " +
                $"{C("action.en")}\"}}}}");
        if (named.Length > 0)
            Add($"cve: [{string.Join(", ", named)}]");
        if (named.Length > 1)
            Add($"assigned-elsewhere: [{named[^1]}]");
        Add(dice.Chance(50) ? "cwe: [CWE-79]" // which texts name
            : $"cwe: [CWE-79, CWE-{dice.Pick([89, 22, 434])}, CWE-noinfo{(named.Length > 0 ? $", {{id: CWE-352, cve: {named[0]}}}" : "")}]");
        if (dice.Chance(60))
        {
            Add("cvss:");
            Add("  - vector: CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N");
            if (named.Length > 0)
                Add($"    cve: {named[^1]}");
            Add("  - {vector: \"CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N\", score: \"6.1\"}");
        }

        if (rows.Count > 0)
        {
            AddAffected(lines, rows[0], named, from);
            Add("vendors:");
            foreach (var vendor in rows)
                AddStatement(lines, vendor, from, answered, latest);
        }

        if (dice.Chance(50))
            Add($"references: [{{title: {{ja: \"文書 {C("references.ja")}\", en: \"{C("references.en")}\"}}, note: \"二行目 {C("references.note")}\", url: " +
                $"\"https://www.example.jp/{ingredients.Word("references.url", from)}\"}}]");
        if (dice.Chance(50))
            Add($"related: {{jpcert-alert: [JPCERT-AT-2026-{dice.Letters("0123456789", 4)}], trnotes: [{ingredients.Word("related.trnotes", from)}], jvndb: " +
                $"[JVNDB-2026-{ingredients.Digits("related.jvndb", 6, from)}]}}");
        AddHistory(lines, from, latest, answered);
        if (isWithdrawn)
            lines.AddRange(history.Where(line => line.Text.StartsWith("withdrawn", StringComparison.Ordinal)));
        else if (withdraws)
            AddWithdrawal(lines, from == revision ? from : ingredients.InstantsBetween(release, latest, 1).Append(release).Max(), from);
        if (isNotice)
            Add($"contact: {{since: {Day(-200)}, reason: no-reply, attempts: [{{on: {Day(-200)}, by: email}}, {{on: {Day(-150)}, by: post}}]}}");
        Add("---");
        AddBody(lines, SectionsInJapanese, isNotice && !answered, from, from == revision ? attachments.InRevision : attachments.InOriginal);
        return new GeneratedFile(path, from, lines.ToImmutable());
    }

    private static readonly ImmutableArray<string> SectionsInJapanese =
        ["概要", "影響を受けるシステム", "詳細情報", "想定される影響", "対策方法", "JPCERT/CCからの補足情報", "JPCERT/CCによる脆弱性分析結果", "謝辞"];

    private static readonly ImmutableArray<string> SectionsInEnglish =
        ["Overview", "Products Affected", "Description", "Impact", "Solution", "JPCERT/CC Addendum", "Vulnerability Analysis by JPCERT/CC", "Credit"];

    private GeneratedFile English(string path, DateTimeOffset from, DateTimeOffset? own, bool answered, IEnumerable<string> names)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        lines.Add(new("---"));
        lines.Add(new($"title: \"Vulnerability in Kakuu {ingredients.Canary("title.en", from)}\""));
        if (own is { } instant)
            lines.Add(new($"release-at: {Ingredients.Mark(instant)}"));
        lines.Add(new("---"));
        AddBody(lines, SectionsInEnglish, isNotice && !answered, from, names);
        return new GeneratedFile(path, from, lines.ToImmutable());
    }

    private void AddAffected(ImmutableArray<Line>.Builder lines, VendorPlan vendor, ImmutableArray<string> named, DateTimeOffset from)
    {
        lines.Add(new("affected:"));
        lines.Add(new($"  - vendor: {vendor.Key}"));
        lines.Add(new($"    product: {{ja: \"製品 {ingredients.Canary("product.ja", from)}\", en: \"{ingredients.Canary("product.en", from)}\"}}"));
        lines.Add(new($"    versions: {{ja: \"3.1.0 より前 {ingredients.Canary("versions.ja", from)}\", en: \"before 3.1.0 " +
            $"{ingredients.Canary("versions.en", from)}\"}}"));
        lines.Add(new("    range: \"<3.1.0\""));
        lines.Add(new($"    cpe: cpe:2.3:a:{ingredients.Word("cpe", from)}:cms:*:*:*:*:*:*:*:*"));
        if (named.Length > 0)
            lines.Add(new($"    cve: [{named[0]}]"));
    }

    private void AddStatement(ImmutableArray<Line>.Builder lines, VendorPlan vendor, DateTimeOffset from, bool answered, DateTimeOffset latest)
    {
        var dice = ingredients.Dice;
        lines.Add(new($"  - vendor: {vendor.Key}"));
        if (isNotice && !answered)
            return;
        if (notNotified.Contains(vendor))
        {
            lines.Add(new($"    links: [{{title: {{ja: お知らせ {ingredients.Canary("linked.ja", from)}, en: Notice {ingredients.Canary("linked.en", from)}}}, " +
                $"url: " +
                $"https://www.example.jp/{ingredients.Word("linked url", from)}}}]"));
            return;
        }

        var status = dice.Pick(["vulnerable", "vulnerable_investigating", "notvulnerable", "notvulnerable_investigating", "unknown", "unknown"]);

        // The first one's product is listed as affected.
        if (vendors.Take(1).Contains(vendor) && (status == "unknown" || status.StartsWith("not", StringComparison.Ordinal)))
            status = "vulnerable";
        if (isNotice && status == "unknown")
            status = "vulnerable";
        lines.Add(new($"    status: {status}"));
        if (status == "unknown")
            return;
        lines.Add(new($"    replied: {Day(-5)}"));
        if (dice.Chance(70))
        {
            lines.Add(new("    comment: |"));
            lines.Add(new($"      対応します {ingredients.Canary("comment", from)}"));
            lines.Add(new($"      <https://www.example.jp/{ingredients.Word("comment link", from)}>"));
            if (dice.Chance(50))
                lines.Add(new("    comment-format: markdown"));
        }

        if (dice.Chance(50))
            lines.Add(new($"    url: https://www.example.jp/{ingredients.Word("statement.url", from)}"));
        if (dice.Chance(30))
            lines.Add(new($"    links: [{{title: お知らせ {ingredients.Canary("statement.link", from)}, url: " +
                $"https://www.example.jp/{ingredients.Word("statement.link url", from)}}}]"));
        var changes = ingredients.InstantsBetween(release, latest, 2);
        if (changes.Count > 0)
            lines.Add(new("    history:"));
        foreach (var change in changes)
            lines.Add(new($"      - {{at: {Ingredients.Mark(change)}, status: {(change == changes[^1] ? status : "unknown")}}}"));
    }

    private void AddHistory(ImmutableArray<Line>.Builder lines, DateTimeOffset from, DateTimeOffset latest, bool answered)
    {
        var before = history.Where(line => line.Text.StartsWith("  - ", StringComparison.Ordinal)).ToList();
        var instants = from == revision ? [from] : ingredients.InstantsBetween(release, latest, 2);
        if (instants.Count == 0 && isNotice && answered)
            instants.Add(release);
        ImmutableArray<Line> entries =
        [
            .. before,
            .. instants.Select(at =>
                new Line($"  - {{at: {Ingredients.Mark(at)}, text: {{ja: \"更新 {ingredients.Canary("history.ja", from)}\", en: " +
                $"\"{ingredients.Canary("history.en", from)}\"}}}}")),
        ];
        if (entries.Length > 0)
            lines.Add(new("history:"));
        lines.AddRange(entries);
        history = [.. history.Where(line => line.Text.StartsWith("withdrawn", StringComparison.Ordinal)), .. entries];
    }

    private void AddWithdrawal(ImmutableArray<Line>.Builder lines, DateTimeOffset at, DateTimeOffset from)
    {
        var line = new Line($"withdrawn: {{at: {Ingredients.Mark(at)}, reason: {{ja: \"理由 {ingredients.Canary("withdrawn.ja", from)}\", en: " +
            $"\"{ingredients.Canary("withdrawn.en", from)}\"}}}}");
        lines.Add(line);
        isWithdrawn = true;
        history = history.Add(line);
    }

    private void AddBody(ImmutableArray<Line>.Builder lines, ImmutableArray<string> sections, bool isWaiting, DateTimeOffset from, IEnumerable<string> names)
    {
        var dice = ingredients.Dice;
        for (var section = 0; section < sections.Length; section++)
        {
            if (section == 4 && isWaiting)
                continue;
            lines.Add(new($"## {sections[section]}"));
            lines.Add(new(""));
            if (section is not (0 or 4) && dice.Chance(50))
                continue;
            string C() => ingredients.Canary("body " + sections[section], from);
            lines.Add(new($"文 {C()} **{C()}** [{C()}](https://www.example.jp/{ingredients.Word("body link", from)}) `{C()}`"));
            foreach (var other in ingredients.Mentionable.Where(other => other.From <= from && other.Id != id && dice.Chance(30)))
                lines.Add(new($"{other.Id} と CWE-79 を参照。"));
            lines.Add(new(""));
            if (dice.Chance(30))
                lines.AddRange(new Line[] { new($"- {C()}"), new($"- {C()}"), new(""), new("| 列 | 値 |"), new("|---|---|"), new($"| {C()} | {C()} |"), new(""),
                    new("```"), new(C()), new("```"), new(""), new($"> {C()}"), new("") });
            if (section == 0)
            {
                foreach (var name in names)
                    lines.Add(new(name.EndsWith(".png", StringComparison.Ordinal) ? $"![図 {C()}]({name})" : $"[一覧 {C()}]({name})"));
                lines.Add(new(""));
            }
        }
    }
}

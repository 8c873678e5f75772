using System.Collections.Immutable;

namespace Jvn.Site.Embargo.Tests.Random;

/// <summary>What nobody outside ever learns: the case of an advisory, who gets priority copies, and the letters. Each word of it is a canary.</summary>
internal sealed class CasePlan(Ingredients ingredients)
{
    private static readonly string[] OfVendors = ["outline", "interested", "declined", "details", "facts", "date", "reminder", "thanks", "reply"];
    private readonly string group = ingredients.Word("group of recipients", DateTimeOffset.MaxValue);
    private readonly string recipient = ingredients.Word("recipient", DateTimeOffset.MaxValue);

    public GeneratedFile Recipients() => Secret($"recipients/{group}.yml",
    [
        $"sector: {ingredients.Dice.Pick(["electric-power", "finance", "water"])}",
        $"withhold-reason: \"{Canary("withhold-reason")}\"",
        "recipients:",
        $"  - key: {recipient}",
        $"    name: \"{Canary("recipient.name")}\"",
        $"    email: \"{Canary("recipient.email")}@example.jp\"",
        $"    pgp: keys/{ingredients.Word("recipient.pgp", DateTimeOffset.MaxValue)}.asc",
        $"    fingerprint: \"{Hex("recipient.fingerprint", 40)}\"",
    ]);

    public GeneratedFile Letter() => Secret("letters/reminder.md", [$"件名: {Canary("letter.subject")}", "", $"{Canary("letter.text")} でございます。"]);

    /// <param name="stem">Of the files of the advisory.</param>
    /// <param name="vendors">Keys of those who may have been told.</param>
    public GeneratedFile Of(string stem, IReadOnlyList<string> vendors)
    {
        var dice = ingredients.Dice;
        ImmutableArray<string> events =
        [
            .. vendors.SelectMany(vendor => dice.Some(OfVendors, OfVendors.Length).Select(word => Event(vendor, word))),
            $"  - {{at: {At()}, event: advance, recipient: {recipient}, group: {group}, consent: \"{Canary("consent")}\", copy: {Hex("copy", 16)}}}",
        ];
        return Secret(stem + ".case.yml", ["events:", .. events]);
    }

    private string Event(string vendor, string word)
    {
        var more = word switch
        {
            "declined" => $", reason: \"{Canary("case.reason")}\"",
            "details" => ingredients.Dice.Chance(30) ? $", through: {vendor}" : ", by: email",
            "facts" => $", affected: investigating, remedy: \"{Canary("remedy")}\", schedule: \"{Canary("schedule")}\", " +
                $"disclosure: \"{Canary("disclosure")}\"",
            "date" => $", release-at: {At()}",
            "reply" => $", status: vulnerable, digest: {Hex("digest", 64)}",
            _ => "",
        };
        return $"  - {{at: {At()}, event: {word}, vendor: {vendor}{more}}}";
    }

    // Any day before the input begins: when somebody was told is as secret as that he was.
    private string At() => ingredients.Remember(
        new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(9)).AddSeconds(ingredients.Dice.Number(0, 30_000_000)).ToString("yyyy-MM-ddTHH:mm:sszzz"),
        "case.at", DateTimeOffset.MaxValue);

    private string Canary(string place) => ingredients.Canary(place, DateTimeOffset.MaxValue);

    private string Hex(string place, int digits) => ingredients.Remember(ingredients.Dice.Letters("0123456789ABCDEF", digits), place, DateTimeOffset.MaxValue);

    private static GeneratedFile Secret(string path, ImmutableArray<string> lines) =>
        new(path, DateTimeOffset.MaxValue, [.. lines.Select(line => new Line(line))]);
}

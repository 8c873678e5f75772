using System.Collections.Immutable;

namespace Jvn.Site.Embargo.Tests.Random;

/// <summary>A vendor file: who it is, when its listing comes due, and from when on anything public names it.</summary>
internal sealed class VendorPlan
{
    private readonly Ingredients ingredients;

    public VendorPlan(Ingredients ingredients, string key)
    {
        this.ingredients = ingredients;
        Key = key;
        if (!ingredients.Dice.Chance(40))
            return;
        IsUnreachable = true;
        NameListedAt = ingredients.Dice.Chance(85) ? ingredients.Instant() : null;
        ProductListedAt = NameListedAt is { } name && ingredients.Dice.Chance(70) ? ingredients.InstantFrom(name) : null;
        AnsweredAt = (ProductListedAt ?? NameListedAt) is { } listed && ingredients.Dice.Chance(50) ? ingredients.InstantFrom(listed) : null;
    }

    /// <summary>A developer whose products are on the list by <paramref name="release"/>, as a notice needs it.</summary>
    public VendorPlan(Ingredients ingredients, string key, DateTimeOffset release)
    {
        this.ingredients = ingredients;
        Key = key;
        IsUnreachable = true;
        NameListedAt = release.AddDays(-90);
        ProductListedAt = ingredients.Dice.Chance(30) ? release : release.AddDays(-30);
    }

    public string Key { get; }

    public bool IsUnreachable { get; }

    public DateTimeOffset? NameListedAt { get; }

    public DateTimeOffset? ProductListedAt { get; }

    public DateTimeOffset? AnsweredAt { get; set; }

    public DateTimeOffset NamedFrom { get; private set; } = DateTimeOffset.MaxValue;

    public DateTimeOffset From => NameListedAt is { } listed && listed < NamedFrom ? listed : NamedFrom;

    public void NameFrom(DateTimeOffset instant) => NamedFrom = instant < NamedFrom ? instant : NamedFrom;

    public GeneratedFile Write()
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        var dice = ingredients.Dice;
        var number = ingredients.Digits("vendor.number", 9, From);
        lines.Add(new($"number: {number}"));
        lines.Add(new($"name: {{ja: \"架空 {Canary("name.ja")}\", en: \"Kakuu {Canary("name.en")}\"}}"));
        if (dice.Chance(80))
            lines.Add(new($"kana: {ingredients.Katakana("vendor.kana", From)}"));
        if (dice.Chance(50))
            lines.Add(new($"aliases: [\"別名 {Canary("alias")}\", \"{Canary("alias")}\"]"));
        if (dice.Chance(50))
            lines.Add(new($"site: https://www.example.jp/{ingredients.Word("vendor.site", From)}/"));
        AddConfidential(lines);
        if (IsUnreachable)
            AddListing(lines);
        AddCorrections(lines);
        return new GeneratedFile($"vendors/{Key}.yml", From, lines.ToImmutable());
    }

    private void AddConfidential(ImmutableArray<Line>.Builder lines)
    {
        var dice = ingredients.Dice;
        lines.Add(new($"registration: {dice.Pick(["general", "individual", "none"])}", IsConfidential: true));
        if (dice.Chance(70))
            lines.Add(new($"contact: {{name: \"{Secret("contact.name")}\", email: \"{Secret("contact.email")}@example.jp\", postal: \"〒000-0000 " +
                $"{Secret("contact.postal")}\"}}", IsConfidential: true));
        if (dice.Chance(50))
        {
            lines.Add(new($"pgp: keys/{ingredients.Word("pgp", DateTimeOffset.MaxValue)}.asc", IsConfidential: true));
            lines.Add(new($"fingerprint: \"{ingredients.Remember(dice.Letters("0123456789ABCDEF", 40), "fingerprint", DateTimeOffset.MaxValue)}\"",
                IsConfidential: true));
        }

        if (dice.Chance(60))
            lines.Add(new($"keywords: [{ingredients.Word("keywords", DateTimeOffset.MaxValue)}, \"{Secret("keywords")}\"]", IsConfidential: true));
        if (dice.Chance(50))
            lines.Add(new("contact-log: [{on: 2019-03-17, by: email}, {on: 2019-05-23, by: post}]", IsConfidential: true));
    }

    // When something was put right is told, and what it was is not. None of it lies ahead.
    private void AddCorrections(ImmutableArray<Line>.Builder lines)
    {
        var instants = ingredients.Dice.Chance(40) ? ingredients.InstantsBetween(DateTimeOffset.MinValue, ingredients.Turn, 2) : [];
        if (instants.Count > 0)
            lines.Add(new("corrections:"));
        foreach (var at in instants)
            lines.Add(new($"  - {{at: {Ingredients.Mark(at)}, note: \"{Secret("corrections")}\"}}"));
    }

    private void AddListing(ImmutableArray<Line>.Builder lines)
    {
        // Without a due name, nothing of the block is public, whatever else stands in it.
        var from = NameListedAt ?? DateTimeOffset.MaxValue;
        lines.Add(new("unreachable:", from));
        lines.Add(new("  since: 2020-01-10", from));
        lines.Add(new($"  reason: {ingredients.Dice.Pick(["unknown-developer", "no-contact-means", "no-reply", "refused"])}", from));
        if (NameListedAt is { } name)
            lines.Add(new($"  name-listed-at: {Ingredients.Mark(name)}", from));
        if (ProductListedAt is { } product)
        {
            lines.Add(new($"  product-listed-at: {Ingredients.Mark(product)}", product));
            lines.Add(new("  products:", product));
            lines.Add(new($"    - {{name: \"掲示板 {ingredients.Canary("products.name", product)}\", versions: \"1.0 " +
                $"{ingredients.Canary("products.versions", product)}\"}}", product));
        }

        if (AnsweredAt is { } answered)
            lines.Add(new($"  answered-at: {Ingredients.Mark(answered)}", answered));
    }

    private string Canary(string place) => ingredients.Canary("vendor." + place, From);

    private string Secret(string place) => ingredients.Canary("vendor." + place, DateTimeOffset.MaxValue);
}

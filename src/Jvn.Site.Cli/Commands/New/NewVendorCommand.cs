using System.Collections.Immutable;
using System.CommandLine;
using System.Text.RegularExpressions;
using Jvn.Site.Cli.Drafting;
using Jvn.Site.Cli.Terminals;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Commands.New;

/// <summary><c>jvn new vendor</c></summary>
internal sealed partial class NewVendorCommand : DraftCommand
{
    private readonly Option<string?> vendorName = Text("--name", "Its name in Japanese.");
    private readonly Option<string?> english = Text("--name-en", "Its name in English.");
    private readonly Option<string?> kana = Text("--kana", "The reading in full-width katakana, without 株式会社 and the like.");
    private readonly Option<string?> key = Text("--key", "The name of its file; by default made from the English name.", "key");
    private readonly Option<string?> site = Text("--site", "Its home page.", "address");
    private readonly Option<string?> registration = Text("--registration", "How it is registered: general, individual or none.", "word");

    public NewVendorCommand(CommonOptions options, TimeProvider clock, Stream results, ITerminal terminal, IChance chance)
        : base("vendor", "Adds a vendor to the registry: a free number, and a key that is made from its name.", options, clock, results,
            terminal, chance) => Take(vendorName, english, kana, key, site, registration);

    protected override ImmutableArray<Option> Names => [key];

    protected override Draft Make(Drafter drafter, Registry registry, Questions questions, ParseResult parsed)
    {
        registry.MustBeFreeKey(parsed.GetValue(key));
        var japanese = questions.Required("--name", parsed.GetValue(vendorName), new("名称（日本語）:", "Name in Japanese:"));
        var translated = questions.Optional("--name-en", parsed.GetValue(english),
            new("名称（英語。なければ空のまま Enter）:", "Name in English (Enter alone leaves it out):"));
        var reading = questions.Optional("--kana", parsed.GetValue(kana),
            new("読み（全角カタカナ。株式会社などは除く）:", "Reading in full-width katakana, without the form of the company:"));
        var proposed = KeyFrom(translated ?? japanese);
        var isFree = proposed.Length > 0 && registry.CheckNewKey(proposed) is null;
        var chosen = parsed.GetValue(key) is null && isFree
            ? questions.Optional("--key", null, new($"キー（空のまま Enter で {proposed}）:", $"Key (Enter alone takes {proposed}):"), registry.CheckNewKey) ?? proposed
            : questions.Required("--key", parsed.GetValue(key), new("キー（英小文字、数字、「-」）:", "Key, with lower-case letters, digits and '-':"), registry.CheckNewKey);
        return drafter.Vendor(chosen, new LocalizedText(japanese, translated), reading is null ? null : FullWidthKana.Katakana(reading),
            parsed.GetValue(site), parsed.GetValue(registration));
    }

    // Empty for a name without Latin letters.
    private static string KeyFrom(string name) => Others().Replace(Vendor.Bare(Spaces().Replace(name, "-")), "-").Trim('-');

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Others();

    [GeneratedRegex(@"\s+(?!(?:Inc\.?|Ltd\.?|Co\., Ltd\.|Corporation|LLC)$)", RegexOptions.IgnoreCase)]
    private static partial Regex Spaces();
}

using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Makes a <see cref="Vendor"/> of a registry file. What is confidential in it is checked and then forgotten.</summary>
internal static partial class VendorParser
{
    public static DocumentFile<Vendor> Parse(InputEntry file, DiagnosticBag bag)
    {
        if (InputFolder.ReadText(file, bag) is not { } source)
            return new DocumentFile<Vendor>(file, null, null, StatesRelease: true);
        var yaml = YamlReader.Read(file.Path, source.Text, 1, bag);
        CharacterCheck.Run(source, yaml.Root, int.MaxValue, bag);
        var key = VendorKey.Of(file);
        if (!VendorKey.IsUsable(key))
            bag.Add(DiagnosticCatalog.VendorKeySyntax.At(new SourceLocation(file.Path), key));
        if (yaml is { Root: null, IsWhole: true })
            bag.Add(DiagnosticCatalog.KeyMissing.At(new SourceLocation(file.Path), "number", "number: 995312"));
        var content = yaml.Root is { } root ? Parse(key, new FieldReader(root, FieldSet.Vendor, bag, yaml.IsWhole)) : null;
        return new DocumentFile<Vendor>(file, content, null, StatesRelease: MayBeListed(yaml, source.Text));
    }

    // Whether the vendor may be on the list of unreachable developers from an instant on that nobody can read. Below a fault
    // in the file, any key may stand that is spelled out or escaped.
    private static bool MayBeListed(YamlDocument yaml, string text)
    {
        if (!yaml.IsWhole && (text.Contains("unreachable", StringComparison.Ordinal) || text.Contains('\\')))
            return true;
        var listings = yaml.Root?.Entries.Where(entry => entry.Key == "unreachable").Select(entry => entry.Value).ToList() ?? [];
        return listings switch
        {
            [] => false,
            [YamlNode.Map listing] => MayBeDue(listing),
            _ => true,
        };
    }

    private static bool MayBeDue(YamlNode.Map listing) => listing.Entries.Where(entry => entry.Key == "name-listed-at").Select(entry => entry.Value).ToList() switch
    {
        [] => listing.Entries.Any(entry => !FieldSet.Listing.Keys.Contains(entry.Key)),
        [YamlNode.Scalar instant] => InstantText.TryParse(instant.Value.Trim(), out _) != InstantFault.None,
        _ => true,
    };

    private static Vendor? Parse(string key, FieldReader fields)
    {
        fields.Require("number", "number: 995312");
        fields.Require("name", "name: {ja: …, en: …}");
        var number = ParseNumber(fields);
        var name = fields.Localized("name");
        var site = fields.Url("site")?.Value;
        var kana = fields.Line("kana")?.Value;
        var aliases = fields.Lines("aliases");
        var listing = ParseListing(fields);
        CheckConfidential(fields);
        return number is null || name is null ? null : new Vendor
        {
            Location = fields.Location,
            Key = key,
            Number = number,
            Name = name,
            Kana = kana,
            Aliases = [.. aliases.Select(alias => alias.Value)],
            Site = site,
            Listing = listing,
        };
    }

    private static Located<VendorNumber>? ParseNumber(FieldReader fields)
    {
        if (fields.Line("number") is not { } text)
            return null;
        if (VendorNumber.TryParse(text.Value, out var number))
            return text.As(number);
        fields.Bag.Add(DiagnosticCatalog.NumberSyntax.At(text.Location, "number", text.Value));
        return null;
    }

    private static void CheckConfidential(FieldReader fields)
    {
        fields.Word("registration", Words.Registrations);
        if (fields.Below("contact", FieldSet.VendorContact) is { } contact)
            _ = (contact.Scalar("name"), contact.Scalar("email"), contact.Scalar("postal"));
        if (fields.Line("pgp") is { } path && !KeyPath().IsMatch(path.Value))
            fields.Bag.Add(DiagnosticCatalog.FolderPathSyntax.At(path.Location, "pgp", path.Value));
        if (fields.Line("fingerprint") is { } fingerprint && !Fingerprint().IsMatch(fingerprint.Value.Replace(" ", "", StringComparison.Ordinal)))
            fields.Bag.Add(DiagnosticCatalog.FingerprintSyntax.At(fingerprint.Location, fingerprint.Value));
        fields.Lines("keywords");
        foreach (var attempt in fields.Maps("contact-log", FieldSet.Attempt, ContactParser.ParseAttempt))
            ContactParser.RefusePublicPlace(attempt, fields.Bag);
    }

    private static Listing? ParseListing(FieldReader fields)
    {
        if (fields.Below("unreachable", FieldSet.Listing) is not { } listing)
            return null;
        listing.Require("since", "since: 2026-01-10");
        listing.Require("reason", "reason: no-reply");
        var since = listing.Day("since");
        var reason = listing.Word("reason", Words.Reasons);
        var nameListedAt = listing.Instant("name-listed-at");
        var productListedAt = listing.Instant("product-listed-at");
        var products = listing.Maps("products", FieldSet.ListedProduct, ParseProduct);
        var answeredAt = listing.Instant("answered-at");
        return since is null || reason is null ? null : new Listing(since, reason.Value, nameListedAt, productListedAt, products, answeredAt);
    }

    private static ListedProduct? ParseProduct(FieldReader fields)
    {
        fields.Require("name", "name: 掲示板X");
        var versions = fields.Line("versions")?.Value;
        return fields.Line("name") is { } name ? new ListedProduct(name.Value, versions) : null;
    }

    [GeneratedRegex(@"\A(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*\z")]
    private static partial Regex KeyPath();

    [GeneratedRegex(@"\A(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})\z")]
    private static partial Regex Fingerprint();
}

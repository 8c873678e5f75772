using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Makes a <see cref="Vendor"/> of a registry file.</summary>
internal static class VendorParser
{
    public static DocumentFile<Vendor> Parse(InputEntry file, UtcOffsets offsets, DiagnosticBag bag)
    {
        if (PlainYaml.Open(file, bag, out var source) is not { } yaml)
            return new DocumentFile<Vendor>(file, null, null, StatesRelease: true);
        var key = VendorKey.Of(file);
        if (!VendorKey.IsUsable(key))
            bag.Add(DiagnosticCatalog.VendorKeySyntax.At(new SourceLocation(file.Path), key));
        if (yaml is { Root: null, IsWhole: true })
            bag.Add(DiagnosticCatalog.KeyMissing.At(new SourceLocation(file.Path), FieldKey.Number, "number: 995312"));
        var content = yaml.Root is { } root ? Parse(key, new FieldReader(root, FieldSet.Vendor, offsets, bag, yaml.IsWhole)) : null;
        return new DocumentFile<Vendor>(file, content, null, StatesRelease: MayBeListed(yaml, source!.Text, offsets));
    }

    // Whether the vendor may be on the list of unreachable developers from an instant on that nobody can read. Below a fault
    // in the file, any key may stand that is spelled out or escaped.
    private static bool MayBeListed(YamlDocument yaml, string text, UtcOffsets offsets)
    {
        if (!yaml.IsWhole && (text.Contains(FieldKey.Unreachable, StringComparison.Ordinal) || text.Contains('\\')))
            return true;
        var listings = yaml.Root?.Entries.Where(entry => entry.Key == FieldKey.Unreachable).Select(entry => entry.Value).ToList() ?? [];
        return listings switch
        {
            [] => false,
            [YamlNode.Map listing] => MayBeDue(listing, offsets),
            _ => true,
        };
    }

    private static bool MayBeDue(YamlNode.Map listing, UtcOffsets offsets) => listing.Entries.Where(entry => entry.Key == FieldKey.NameListedAt)
        .Select(entry => entry.Value).ToList() switch
    {
        [] => listing.Entries.Any(entry => !FieldSet.Listing.Has(entry.Key)),
        [YamlNode.Scalar instant] => InstantText.TryParse(instant.Value.Trim(), offsets, out _) != InstantFault.None,
        _ => true,
    };

    private static Vendor? Parse(string key, FieldReader fields)
    {
        var number = ParseNumber(fields);
        var name = fields.Localized(FieldKey.Name);
        var site = fields.Url(FieldKey.Site)?.Value;
        var kana = ParseReading(fields);
        var aliases = fields.Lines(FieldKey.Aliases);
        var listing = ParseListing(fields);
        var corrections = fields.Maps(FieldKey.Corrections, entry => ConfidentialParser.Correction(entry, mayBeDay: false));
        var reach = ParseReach(fields);
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
            Corrections = corrections,
            Reach = reach,
        };
    }

    private static Located<VendorNumber>? ParseNumber(FieldReader fields)
    {
        if (fields.Line(FieldKey.Number) is not { } text)
            return null;
        if (VendorNumber.TryParse(text.Value, out var number))
            return text.As(number);
        fields.Bag.Add(DiagnosticCatalog.NumberSyntax.At(text.Location, FieldKey.Number, text.Value));
        return null;
    }

    // It decides the place in the list of vendors, and nothing else: another letter is no reason to publish nothing.
    private static string? ParseReading(FieldReader fields)
    {
        if (fields.Line(FieldKey.Kana) is not { } text)
            return null;
        if (text.Value.FirstOrDefault(letter => !IsOfReading(letter)) is not '\0' and var other)
            fields.Bag.Add(DiagnosticCatalog.ReadingNotKatakana.At(text.Location, text.Value, $"{other}"));
        return text.Value;
    }

    private static bool IsOfReading(char letter) => letter is (>= 'ァ' and <= 'ヾ') or ' ' or '\u3000';

    private static VendorReach ParseReach(FieldReader fields)
    {
        var contact = fields.Below(FieldKey.Contact);
        var attempts = fields.Maps(FieldKey.ContactLog, ContactParser.ParseAttempt);
        ContactParser.Check(attempts, fields.Bag);
        return new VendorReach(
            fields.Word(FieldKey.Registration, Words.Registrations)?.Value ?? VendorRegistration.None,
            contact?.Scalar(FieldKey.Name)?.Value.Trim(),
            contact?.Scalar(FieldKey.Email)?.Value.Trim(),
            contact?.Scalar(FieldKey.Postal)?.Value.Trim(),
            KeyReferenceParser.Parse(fields),
            [.. fields.Lines(FieldKey.Keywords).Select(word => word.Value)],
            attempts);
    }

    private static Listing? ParseListing(FieldReader fields)
    {
        if (fields.Below(FieldKey.Unreachable) is not { } listing)
            return null;
        var since = listing.Day(FieldKey.Since);
        var reason = listing.Word(FieldKey.Reason, Words.Reasons);
        var nameListedAt = listing.Instant(FieldKey.NameListedAt);
        var productListedAt = listing.Instant(FieldKey.ProductListedAt);
        var products = listing.Maps(FieldKey.Products, ParseProduct);
        var answeredAt = listing.Instant(FieldKey.AnsweredAt);
        return since is null || reason is null ? null : new Listing(since, reason.Value, nameListedAt, productListedAt, products, answeredAt);
    }

    private static ListedProduct? ParseProduct(FieldReader fields)
    {
        var versions = fields.Line(FieldKey.Versions)?.Value;
        return fields.Line(FieldKey.Name) is { } name ? new ListedProduct(name.Value, versions) : null;
    }
}

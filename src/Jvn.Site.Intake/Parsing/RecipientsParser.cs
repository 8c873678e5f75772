using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Makes a <see cref="RecipientGroup"/> of a file in <c>recipients/</c>.</summary>
internal static class RecipientsParser
{
    /// <summary>Null when there is nothing to read.</summary>
    public static RecipientGroup? Parse(InputEntry file, UtcOffsets offsets, DiagnosticBag bag)
    {
        var name = VendorKey.Of(file);
        if (!VendorKey.IsUsable(name))
            bag.Add(DiagnosticCatalog.RecipientKeySyntax.At(new SourceLocation(file.Path), name));
        if (PlainYaml.Open(file, bag) is not { } yaml)
            return null;
        if (yaml.Root is not { } root)
        {
            if (yaml.IsWhole)
                bag.Add(DiagnosticCatalog.KeyMissing.At(new SourceLocation(file.Path), FieldKey.Sector, "sector: electric-power"));
            return null;
        }

        var fields = new FieldReader(root, FieldSet.RecipientGroup, offsets, bag, yaml.IsWhole);
        var recipients = fields.Maps(FieldKey.Recipients, ParseRecipient);
        foreach (var again in recipients.GroupBy(one => one.Key.Value, StringComparer.Ordinal).Where(same => same.Count() > 1))
            bag.Add(DiagnosticCatalog.RecipientTwice.At(again.Last().Key.Location, again.Key, $"{again.First().Key.Location.Line}"));
        return new RecipientGroup(
            fields.Location, name, fields.Word(FieldKey.Sector, Words.Sectors), fields.Scalar(FieldKey.WithholdReason)?.Value.Trim(), recipients);
    }

    private static Recipient? ParseRecipient(FieldReader fields)
    {
        var (key, name, email) = (fields.Line(FieldKey.Key), fields.Line(FieldKey.Name), fields.Line(FieldKey.Email));
        if (key is not null && !VendorKey.IsUsable(key.Value))
            fields.Bag.Add(DiagnosticCatalog.RecipientKeySyntax.At(key.Location, key.Value));
        return KeyReferenceParser.Parse(fields) is { } publicKey && key is not null && name is not null
            ? new Recipient(fields.Location, key, name.Value, email?.Value, publicKey) : null;
    }
}

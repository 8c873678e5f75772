using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Editing;

/// <summary>Pins the key of a vendor: the file below <c>vendors/keys/</c>, and the fingerprint by which it is known.</summary>
/// <param name="input">The input folder.</param>
internal sealed class VendorKeyEdits(string input, InputContent content)
{
    /// <param name="confirmed">The fingerprint that an editor confirmed with the owner; null when none was. A renewed key needs none.</param>
    /// <param name="replaces">Whether it may take the place of another key.</param>
    public EditPlan Pin(Vendor vendor, CorrespondentKey key, string? confirmed, bool replaces)
    {
        var entry = content.VendorFiles.First(file => file.Content == vendor).Entry;
        var pinned = vendor.Reach.Key?.Fingerprint?.Value;
        if (confirmed is not null && confirmed != key.Fingerprint)
            return EditPlan.Refuse(DiagnosticCatalog.KeyOtherThanConfirmed.At(vendor.Location, key.Fingerprint, confirmed));
        if (confirmed is null && pinned != key.Fingerprint)
            return EditPlan.Refuse(DiagnosticCatalog.KeyNotConfirmed.At(vendor.Location));
        if (pinned is not null && pinned != key.Fingerprint && !replaces)
            return EditPlan.Refuse(DiagnosticCatalog.OtherKeyPinned.At(vendor.Location, vendor.Key, pinned));

        var (name, file) = ($"keys/{vendor.Key}.asc", KeyFile(vendor, key));
        var names = new Bilingual($"{vendor.Name.Japanese} の鍵を登録しました。", $"Pinned the key of {vendor.Key}.");
        var would = new Bilingual($"{vendor.Name.Japanese} の鍵を登録します。", $"Would pin the key of {vendor.Key}.");
        if (vendor.Reach.Key?.File.Value == name && pinned == key.Fingerprint)
            return file is null ? EditPlan.Write([], new($"{vendor.Name.Japanese} の鍵は、もう登録してあります。", $"This key of {vendor.Key} is pinned already."))
                : EditPlan.Write([file], names) with { Would = would, KeepsTheSite = true };

        // The file first: in between, what is pinned is not the key that lies there, and nothing is sent.
        var row = EditPlan.Rewrite(entry, edit => edit.Set(FieldKey.Pgp, name, after: FieldKey.Contact)
            ?.Set(FieldKey.Fingerprint, QuotedText.Of(key.Fingerprint), after: FieldKey.Pgp));
        return EditPlan.Write(file is null ? [row] : [file, row], names) with { Would = would, KeepsTheSite = true };
    }

    // Null when the very bytes lie there.
    private InputChange? KeyFile(Vendor vendor, CorrespondentKey key)
    {
        var (path, bytes) = ($"vendors/keys/{vendor.Key}.asc", key.Render());
        if (content.Files.FirstOrDefault(file => file.RelativePath == path) is not { } present)
            return new InputChange.Made(InputWriter.EntryOf(input, path) with { Edited = bytes });
        var before = InputFolder.ReadUnchecked(present);
        return before.AsSpan().SequenceEqual(bytes) ? null : new InputChange.Rewritten(present with { Edited = bytes }, before);
    }
}

using Jvn.Site.Cli.Editing;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Commands.New;

/// <summary>What the input holds already, as the commands look it up that make new files.</summary>
internal sealed class Registry(InputContent content, bool isRedacted, DateTimeOffset now)
{
    private readonly VendorSearch vendors = new(content, isRedacted);

    public DateTimeOffset Now => now;

    /// <exception cref="UsageException">There is no single one.</exception>
    public Dossier Advisory(string wanted) => new AdvisorySearch(content, isRedacted).Find(wanted);

    /// <exception cref="UsageException">There is no single one.</exception>
    public Vendor Vendor(string wanted) => vendors.Find(wanted);

    /// <summary>What is wrong with what somebody answers when asked for a vendor; null when it is one.</summary>
    public Bilingual? CheckVendor(string wanted)
    {
        try
        {
            vendors.Find(wanted);
            return null;
        }
        catch (UsageException unknown)
        {
            return unknown.Words;
        }
    }

    /// <summary>What is wrong with the key of a new vendor.</summary>
    public Bilingual? CheckNewKey(string key) =>
        !VendorKey.IsUsable(key) ? new("キーは英小文字、数字、「-」で書いてください。", "Write the key with lower-case letters, digits and '-'.")
        : !WindowsNames.Allow(key) ? new($"Windows では「{key}」という名前を使えません。別のキーにしてください。", $"Windows has no files of the name '{key}'; use another key.")
        : content.VendorFiles.Any(file => VendorKey.Of(file.Entry) == key) ? new($"キー {key} は、もうあります。", $"There is a vendor {key} already.")
        : null;

    /// <summary>No file of an advisory has the name yet, and no advisory the identifier.</summary>
    /// <exception cref="RefusalException">One has.</exception>
    public void MustBeFree(string? name, AdvisoryId? id)
    {
        if (name is not null
            && content.Files.FirstOrDefault(file => Dossier.StemOf(file.RelativePath) is var stem && stem[(stem.LastIndexOf('/') + 1)..] == name) is { } file)
            throw IsThere(file);
        if (id is not null && content.Dossiers.Select(dossier => dossier.Current).FirstOrDefault(text => text?.Content?.Id.Value.Text == id.Text) is { } text)
            throw new RefusalException(DiagnosticCatalog.DraftThereAlready.At(text.Content!.Id.Location, id.Text));
    }

    /// <summary>No vendor has the key yet.</summary>
    /// <exception cref="RefusalException">One has.</exception>
    public void MustBeFreeKey(string? key)
    {
        if (content.VendorFiles.FirstOrDefault(file => VendorKey.Of(file.Entry) == key) is { } vendor)
            throw IsThere(vendor.Entry);
    }

    /// <summary>What is said where a file is in the way.</summary>
    public static RefusalException IsThere(InputEntry file) => new(DiagnosticCatalog.DraftThereAlready.At(new SourceLocation(file.Path), file.Name));
}

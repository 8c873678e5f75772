using Jvn.Site.Cli.Editing;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

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
        : content.VendorFiles.Any(file => VendorKey.Of(file.Entry) == key) ? new($"キー {key} は、もうあります。", $"There is a vendor {key} already.")
        : null;

    /// <summary>How a file may be called where the output goes: where others read it, no name is told.</summary>
    public string NameOf(InputEntry file, string otherwise) => isRedacted ? otherwise : VisibleText.Of(file.Name);

    /// <summary>No file of an advisory has the name yet.</summary>
    /// <exception cref="UsageException">One has.</exception>
    public void MustBeFree(string? name)
    {
        if (name is not null && content.Files.Any(file => Dossier.StemOf(file.RelativePath) is var stem && stem[(stem.LastIndexOf('/') + 1)..] == name))
            throw new UsageException($"{name} という名前のファイルが、もうあります", $"there are files named {name} already");
    }
}

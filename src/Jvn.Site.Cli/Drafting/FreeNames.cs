using System.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Drafting;

/// <summary>Draws identifiers, numbers and names that nothing of the input has. They are drawn by lot, so that they tell nothing.</summary>
internal sealed class FreeNames(InputContent content, IChance chance)
{
    private const int EightDigits = 100_000_000;
    private const int LeadingNine = 90_000_000;

    /// <summary>An identifier of one of the three series of today. Those of the later two begin with 9, as they always have.</summary>
    public AdvisoryId Identifier(AdvisoryKind kind)
    {
        var taken = content.Dossiers
            .SelectMany(dossier => new[] { dossier.Current?.Content?.Id.Value.Slug, dossier.Pending?.Content?.Id.Value.Slug, dossier.Name })
            .OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        while (true)
        {
            var text = kind switch
            {
                AdvisoryKind.JvnVu => $"JVNVU#{LeadingNine + chance.Below(EightDigits - LeadingNine):D8}",
                AdvisoryKind.JvnTa => $"JVNTA#{LeadingNine + chance.Below(EightDigits - LeadingNine):D8}",
                AdvisoryKind.Jvn => $"JVN#{chance.Below(EightDigits):D8}",
                AdvisoryKind.JvnTr or AdvisoryKind.Niscc => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nothing is allotted there any more."),
                _ => throw new UnreachableException(),
            };
            if (AdvisoryId.TryParse(text, out var id) && !taken.Contains(id.Slug))
                return id;
        }
    }

    /// <summary>A name for files that says nothing of what they hold.</summary>
    public string WorkingName()
    {
        var taken = content.Files.Select(file => Dossier.StemOf(file.RelativePath)).Select(stem => stem[(stem.LastIndexOf('/') + 1)..])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        while (true)
        {
            var name = $"case-{chance.Below(0x10000):x4}";
            if (!taken.Contains(name))
                return name;
        }
    }

    /// <summary>A number for the addresses of a vendor's pages, of six digits.</summary>
    public VendorNumber VendorNumber()
    {
        var taken = content.VendorFiles.Select(file => file.Content?.Number.Value).OfType<VendorNumber>().ToHashSet();
        while (true)
        {
            if (Published.VendorNumber.TryParse($"{100_000 + chance.Below(900_000)}", out var number) && !taken.Contains(number))
                return number;
        }
    }
}

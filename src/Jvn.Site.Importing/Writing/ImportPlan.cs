using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Model;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Writing;

/// <summary>Decides which files an advisory becomes, and that none of them is there.</summary>
public sealed class ImportPlan
{
    private readonly Dictionary<AdvisoryId, Dossier> known;
    private readonly VendorDesk vendors;
    private readonly int year;
    private readonly DiagnosticBag bag;
    private readonly HashSet<string> taken;

    private readonly Dictionary<string, int> drafts = new(StringComparer.Ordinal);

    // A translation follows its original, also of the same run.
    private readonly Dictionary<AdvisoryId, string> stems = [];

    /// <param name="year">Where drafts go, which have no date yet.</param>
    public ImportPlan(InputContent content, int year, DiagnosticBag bag)
    {
        this.year = year;
        this.bag = bag;
        known = content.Dossiers.Where(dossier => dossier.Current?.Content is { IsComplete: true } or { Id.Value.Text.Length: > 0 })
            .DistinctBy(dossier => dossier.Current!.Content!.Id.Value).ToDictionary(dossier => dossier.Current!.Content!.Id.Value);
        vendors = new VendorDesk(content);
        taken = content.Files.Select(file => file.RelativePath).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The files, those of new vendors first; null after reporting that one is there already.</summary>
    /// <param name="source">The bytes of the document: a draft without an identifier has a working name made from them, which tells nothing.</param>
    public ImmutableArray<ImportedFile>? FilesOf(ImportedAdvisory advisory, byte[] source)
    {
        var name = NameOf(advisory, source);
        var existing = advisory.Id is { } id ? known.GetValueOrDefault(id) : null;
        var stem = existing?.Stem ?? (advisory.Id is { } same ? stems.GetValueOrDefault(same) : null)
            ?? $"advisories/{YearOf(advisory).ToString("0000", CultureInfo.InvariantCulture)}/{name}";
        string[] targets = [.. advisory.IsTranslationOnly ? [] : new[] { stem + ".md" }, .. advisory.HasEnglish ? [stem + ".en.md"] : Array.Empty<string>()];
        if (targets.FirstOrDefault(target => taken.Contains(target)) is { } there)
        {
            bag.Add(DiagnosticCatalog.ImportFileExists.At(advisory.Place, advisory.Id?.Text ?? name, there));
            return null;
        }

        taken.UnionWith(targets);
        if (advisory.Id is { } named)
            stems[named] = stem;
        var files = ImmutableArray.CreateBuilder<ImportedFile>();
        var keys = new Dictionary<ImportedVendor, string>();
        foreach (var vendor in advisory.Statements.Select(statement => statement.Vendor).Concat(advisory.Affected.Select(product => product.Vendor)))
        {
            if (!keys.ContainsKey(vendor))
                keys[vendor] = vendors.KeyOf(vendor, files, advisory.Place, bag);
        }

        if (!advisory.IsTranslationOnly)
            files.Add(new ImportedFile(stem + ".md", Encoding.UTF8.GetBytes(new AdvisoryText(advisory, vendor => keys[vendor]).Japanese())));
        if (advisory.HasEnglish)
            files.Add(new ImportedFile(stem + ".en.md", Encoding.UTF8.GetBytes(new AdvisoryText(advisory, vendor => keys[vendor]).English())));
        ImportGaps.Report(advisory, bag);
        return files.ToImmutable();
    }

    private int YearOf(ImportedAdvisory advisory) =>
        advisory.ReleaseAt is { } at ? JapanTime.Year(at) : advisory.ReleasedOn?.Year ?? year;

    private string NameOf(ImportedAdvisory advisory, byte[] source)
    {
        if (advisory.Id is { } id)
            return id.Slug;
        var name = $"case-{Convert.ToHexStringLower(SHA256.HashData(source).AsSpan(0, 4))}";
        var count = drafts[name] = drafts.GetValueOrDefault(name) + 1;
        return count == 1 ? name : $"{name}-{count}";
    }
}

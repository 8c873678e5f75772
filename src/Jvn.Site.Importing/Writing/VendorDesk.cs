using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Model;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Writing;

/// <summary>Finds the vendors of documents among those of the input, by name or alias; makes files for the others.</summary>
public sealed partial class VendorDesk
{
    private const int LongestKey = 40;

    private readonly Dictionary<string, string> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly HashSet<int> numbers = [];

    public VendorDesk(InputContent content)
    {
        foreach (var vendor in content.Vendors.Values)
        {
            foreach (var name in new[] { vendor.Name.Japanese, vendor.Name.English }.OfType<string>().Concat(vendor.Aliases))
                byName.TryAdd(VendorName.Fold(name), vendor.Key);
            numbers.Add(vendor.Number.Value.Value);
        }

        // Those whose number is still to be found out were made by an import before; made again, each would be there twice.
        foreach (var file in content.VendorFiles.Where(file => file.Content is null).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            foreach (var name in VendorNames.In(file.Entry))
                byName.TryAdd(VendorName.Fold(name), VendorKey.Of(file.Entry));
        }

        // Also of a file that could not be read: it is not to be written over.
        keys.UnionWith(content.VendorFiles.Select(file => VendorKey.Of(file.Entry)));
    }

    /// <summary>The key of a vendor; a file is added to <paramref name="files"/> for one that is new.</summary>
    public string KeyOf(ImportedVendor vendor, ImmutableArray<ImportedFile>.Builder files, SourceLocation place, DiagnosticBag bag)
    {
        var names = new[] { vendor.Name.Japanese, vendor.Name.English }.OfType<string>().Select(VendorName.Fold).ToList();
        if (names.Select(name => byName.GetValueOrDefault(name)).FirstOrDefault(key => key is not null) is { } known)
            return known;
        var number = vendor.Number is { } told && numbers.Add(told.Value) ? told : (VendorNumber?)null;
        var key = NewKey(vendor);
        keys.Add(key);
        foreach (var name in names)
            byName.TryAdd(name, key);
        files.Add(new ImportedFile($"vendors/{key}.yml", Encoding.UTF8.GetBytes(Render(vendor.Name, number))));
        bag.Add(DiagnosticCatalog.ImportNewVendor.At(place, vendor.Name.Japanese, $"vendors/{key}.yml", number is null ? "number / kana" : "kana"));
        return key;
    }

    private static string Render(LocalizedText name, VendorNumber? number) =>
        $"{(number is null ? "" : $"number: {number}\n")}name: {YamlText.InFlow(name)}\n";

    // Of letters that a key may have; a name without any has a number, or a mark of its own.
    private string NewKey(ImportedVendor vendor)
    {
        var latin = NotOfKeys().Replace(Legal().Replace(PlainLine.Of(vendor.Name.English ?? vendor.Name.Japanese), "").ToLowerInvariant(), "-").Trim('-');
        if (latin.Length > LongestKey)
            latin = latin[..LongestKey].Trim('-');
        var stem = latin.Length >= 2 ? latin : vendor.Number is { } number ? $"vendor-{number}"
            : $"vendor-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(VendorName.Fold(vendor.Name.Japanese))).AsSpan(0, 3))}";
        for (var (key, count) = (stem, 2); ; key = $"{stem}-{count++}")
        {
            if (!keys.Contains(key) && WindowsNames.Allow(key))
                return key;
        }
    }

    [GeneratedRegex(@",?\s*\b(?:inc|corp|corporation|co|ltd|llc|gmbh|k\.k)\b\.?", RegexOptions.IgnoreCase)]
    private static partial Regex Legal();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotOfKeys();
}

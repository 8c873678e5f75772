using System.Collections.Frozen;
using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Sorts the files of the input by what they are and parses each. Files are parsed in parallel, with a bag each, joined in the order of
/// paths.</summary>
public static class ContentParser
{
    internal const string AdvisoryFolder = "advisories/";
    internal const string VendorFolder = "vendors/";
    private const string RecipientFolder = "recipients/";
    private const string LetterFolder = "letters/";
    private static readonly string[] KeyFolders = ["keys/", "editors/", "vendors/keys/", "recipients/keys/"];

    /// <param name="parsed">Told after each advisory or vendor, from any thread, for progress.</param>
    /// <param name="memory">What was parsed before; null to parse everything.</param>
    public static InputContent Parse(ImmutableArray<InputEntry> files, DiagnosticBag bag, Action<int, int>? parsed = null, ParseMemory? memory = null)
    {
        memory?.Begin(files);
        var vendorFiles = files.Where(IsVendor).ToImmutableArray();
        var unread = UnreadFiles.Of(files, bag);
        var dossiers = DossierFiles.Group(
            files.Except(unread.All).Where(file => file.RelativePath.StartsWith(AdvisoryFolder, StringComparison.Ordinal)), bag);
        foreach (var stray in files.Where(IsStray))
            StrayFiles.Report(stray, bag);

        var (settings, postal, corrections, offsets) = SettingsParser.Parse(files, InputContent.SettingsFile, bag);
        var recipients = files.Where(IsRecipients).Select(file => RecipientsParser.Parse(file, offsets, bag)).OfType<RecipientGroup>().ToImmutableArray();
        var total = vendorFiles.Length + dossiers.Length;
        var done = 0;
        void Progress() => parsed?.Invoke(Interlocked.Increment(ref done), total);
        var vendors = ParseEach(
            vendorFiles, (file, own) => memory?.Recall([file], offsets, own, found => VendorParser.Parse(file, offsets, found))
                ?? VendorParser.Parse(file, offsets, own), bag, Progress);
        return new InputContent
        {
            Files = files,
            Settings = settings,
            Postal = postal,
            SiteCorrections = corrections,
            Dossiers = ParseEach(
                dossiers, (files, own) => memory?.Recall(files.All, offsets, own, found => DossierParser.Parse(files, offsets, found))
                    ?? DossierParser.Parse(files, offsets, own), bag, Progress),
            RecipientGroups = recipients,
            Sealed = unread.Sealed,
            Unread = unread.All,
            VendorFiles = vendors,
            Vendors = vendors.Select(vendor => vendor.Content).OfType<Vendor>().ToFrozenDictionary(vendor => vendor.Key, StringComparer.Ordinal),
        };
    }

    private static bool IsVendor(InputEntry file) => file.Folder + "/" == VendorFolder && file.Name.EndsWith(".yml", StringComparison.Ordinal);

    private static bool IsRecipients(InputEntry file) => file.Folder + "/" == RecipientFolder && file.Name.EndsWith(".yml", StringComparison.Ordinal);

    private static bool IsLetter(InputEntry file) => file.Folder + "/" == LetterFolder && file.Name.EndsWith(".md", StringComparison.Ordinal);

    private static bool IsStray(InputEntry file) =>
        !file.RelativePath.StartsWith(AdvisoryFolder, StringComparison.Ordinal)
        && !IsVendor(file) && !IsRecipients(file)
        && file.RelativePath != InputContent.SettingsFile
        && (!(IsLetter(file) || KeyFolders.Any(folder => file.RelativePath.StartsWith(folder, StringComparison.Ordinal))) || StrayFiles.ReadsAsAdvisory(file));

    private static ImmutableArray<TResult> ParseEach<TSource, TResult>(
        ImmutableArray<TSource> sources, Func<TSource, DiagnosticBag, TResult> parse, DiagnosticBag bag, Action progress)
    {
        var results = new TResult[sources.Length];
        var bags = new DiagnosticBag[sources.Length];
        Parallel.For(0, sources.Length, index =>
        {
            bags[index] = new DiagnosticBag();
            results[index] = parse(sources[index], bags[index]);
            progress();
        });
        foreach (var one in bags)
            bag.AddRange(one.Sorted());
        return [.. results];
    }
}

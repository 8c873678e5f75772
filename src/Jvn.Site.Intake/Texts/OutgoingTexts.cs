using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Timing;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Texts;

/// <summary>The one list of everything written in the input that can reach a page: advisories, translations, attached texts, vendors,
/// <c>site.yml</c>.</summary>
/// <remarks>The search for mentions of what is withheld, its rehearsal, and the search of finished files all read this. A new public text goes here.</remarks>
public static class OutgoingTexts
{
    private static readonly string[] TextEndings = [".txt", ".csv"];

    public static ImmutableArray<OutgoingText> Of(InputContent content, InputTimeline timeline) =>
    [
        .. content.Files.Where(file => file.RelativePath == InputContent.SettingsFile).SelectMany(file => Of(content.Settings, file)),
        .. content.VendorFiles.SelectMany(file => Of(file, timeline)),
        .. content.Dossiers.SelectMany(Of),
    ];

    private static IEnumerable<OutgoingText> Of(SiteSettings settings, InputEntry file)
    {
        foreach (var name in Both(settings.Name).Concat(Both(settings.Operator)))
            yield return Text(TextKind.Name, name);
        foreach (var address in new[] { settings.BaseUrl, settings.ContactUrl, settings.TermsUrl }.OfType<Uri>())
            yield return Text(TextKind.Address, address.OriginalString);
        var notice = settings.Notice;
        foreach (var sentence in new[] { notice.Solution, notice.UnknownDeveloper, notice.NoContactMeans, notice.NoReply, notice.Refused }.SelectMany(Both))
            yield return Text(TextKind.Words, sentence);

        OutgoingText Text(TextKind kind, string text) => new(kind, text, new SourceLocation(file.Path), file, file.Path, TextSpan.Always);
    }

    private static IEnumerable<OutgoingText> Of(DocumentFile<Vendor> file, InputTimeline timeline)
    {
        if (file.Content is not { } vendor)
            yield break;
        var span = new TextSpan(timeline.VendorFrom(vendor.Key), DateTimeOffset.MaxValue);
        foreach (var name in Both(vendor.Name).Concat(vendor.Aliases).Concat(vendor.Kana is { } kana ? [kana] : []))
            yield return Text(TextKind.Name, name, span);
        if (vendor.Site is { } site)
            yield return Text(TextKind.Address, site.OriginalString, span);
        var products = new TextSpan(vendor.Listing?.ProductsFrom ?? Advisory.Never, DateTimeOffset.MaxValue);
        foreach (var product in vendor.Listing?.Products ?? [])
        {
            yield return Text(TextKind.Name, product.Name, products);
            if (product.Versions is { } versions)
                yield return Text(TextKind.Words, versions, products);
        }

        OutgoingText Text(TextKind kind, string text, TextSpan shown) => new(kind, text, vendor.Location, file.Entry, file.Path, shown);
    }

    private static IEnumerable<OutgoingText> Of(Dossier dossier)
    {
        foreach (var file in new[] { dossier.Current, dossier.Pending })
        {
            foreach (var text in file?.Content is { } advisory ? AdvisoryTexts.Of(advisory) : [])
                yield return Written(text, file!.Entry);
        }

        foreach (var file in new[] { dossier.English, dossier.PendingEnglish })
        {
            foreach (var text in file?.Content is { } translation ? AdvisoryTexts.Of(translation) : [])
                yield return Written(text, file!.Entry);
        }

        foreach (var file in dossier.Attachments.Files.Concat(dossier.PendingAttachments.Files))
        {
            if (!dossier.CleanedFiles.TryGetValue(file.Path, out var bytes))
                continue;
            yield return Written(new(TextKind.Words, file.Name, new SourceLocation(file.Path)), file);
            if (TextEndings.Contains(Path.GetExtension(file.Name), StringComparer.OrdinalIgnoreCase))
                yield return Written(new(TextKind.Words, Encoding.UTF8.GetString(bytes.Span), new SourceLocation(file.Path)), file);
        }

        OutgoingText Written(WrittenText text, InputEntry file) =>
            new(text.Kind, text.Text, text.Place, file, dossier.Stem, dossier.Timeline.SpanOf(file.Path));
    }

    private static IEnumerable<string> Both(LocalizedText text) => text.English is { } english ? [text.Japanese, english] : [text.Japanese];
}

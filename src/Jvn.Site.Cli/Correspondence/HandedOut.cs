using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>What is handed out before its release is held to what its release will be held to.</summary>
internal static class HandedOut
{
    private const string OfWithheldThings = "JVN3";

    /// <summary>What of an advisory's own files could not be published at an instant.</summary>
    public static ImmutableArray<Finding> Errors(SiteInput read, Dossier dossier, DateTimeOffset at, DateTimeOffset now) =>
        [.. read.FindingsAt(at, now).ForCheck.Where(finding => finding is { IsError: true, Diagnostic.Rule.IsForEditors: false }
            && Dossier.StemOf(RelativeTo(read, finding.Diagnostic.Location.Path)) == dossier.Stem)];

    /// <summary>Of those, what tells of other things that are withheld then.</summary>
    public static ImmutableArray<Finding> Leaks(SiteInput read, Dossier dossier, DateTimeOffset at, DateTimeOffset now) =>
        [.. Errors(read, dossier, at, now).Where(finding => finding.Diagnostic.Rule.Id.StartsWith(OfWithheldThings, StringComparison.Ordinal))];

    /// <summary>What of the text is not written yet: notes that editors left to themselves, and sections that readers are not helped without.</summary>
    /// <param name="needed">These sections; none for those that every text must have.</param>
    public static IEnumerable<Diagnostic> Unfinished(SiteInput read, Dossier dossier, DateTimeOffset now, params ImmutableArray<SectionKind> needed)
    {
        var current = dossier.Current!;
        string?[] files = [current.Path, dossier.English?.Path];
        var found = read.FindingsAt(now, now).ForCheck.Select(finding => finding.Diagnostic).Where(finding => files.Contains(finding.Location.Path)
            && (finding.Rule == DiagnosticCatalog.UnfinishedText || needed.IsEmpty && finding.Rule == DiagnosticCatalog.SectionEmpty));
        return found.Concat(needed.Where(kind => current.Content!.Body.Sections.All(section => section.Kind != kind || section.Html.IsEmpty))
            .Select(kind => DiagnosticCatalog.SectionEmpty.At(
                current.Content!.Body.Sections.FirstOrDefault(section => section.Kind == kind)?.Location ?? current.Start,
                SectionHeadings.NameOf(kind, Language.Japanese))))
            .Select(NotWritten);
    }

    /// <summary>Why what is not finished does not go out.</summary>
    /// <param name="finding">What is not finished.</param>
    public static Diagnostic NotWritten(Diagnostic finding) => DiagnosticCatalog.HandedOutUnfinished.At(finding.Location,
        finding.Message(DiagnosticLanguage.Japanese), finding.Message(DiagnosticLanguage.English));

    private static string RelativeTo(SiteInput read, string path) => read.Content.Files.FirstOrDefault(file => file.Path == path)?.RelativePath ?? path;
}

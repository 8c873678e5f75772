using System.Collections.Immutable;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Model;

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

    private static string RelativeTo(SiteInput read, string path) => read.Content.Files.FirstOrDefault(file => file.Path == path)?.RelativePath ?? path;
}

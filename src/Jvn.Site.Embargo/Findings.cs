using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Timing;

namespace Jvn.Site.Embargo;

/// <summary>All findings of a run in their order, each with what may be said about it.</summary>
public sealed class Findings
{
    private readonly ImmutableArray<Finding> all;

    private Findings(ImmutableArray<Finding> all) => this.all = all;

    /// <summary>Everything, for the editor.</summary>
    public ImmutableArray<Finding> ForCheck => all;

    /// <summary>What is public, and of what is withheld the errors only: it is left out, which somebody must learn.</summary>
    public ImmutableArray<Finding> ForBuild =>
        [.. all.Where(finding => !finding.Diagnostic.Rule.IsForEditors && (!finding.IsLeftOut || finding.IsError))];

    /// <summary>True when something that is public, or may be, has an error.</summary>
    public bool StopBuild => ForBuild.Any(finding => finding.IsError && !finding.IsLeftOut);

    public bool HasErrors => all.Any(finding => finding.IsError);

    public int Errors => all.Count(finding => finding.IsError);

    public int Warnings => all.Length - Errors;

    /// <param name="now">The instant of the site that they are about.</param>
    /// <param name="clockNow">By the clock: what is said is read then, whatever instant it is about.</param>
    public static Findings Of(DiagnosticBag bag, InputTimeline timeline, DateTimeOffset now, DateTimeOffset clockNow)
    {
        var said = now < clockNow ? now : clockNow;
        return new([.. bag.Sorted().Select(diagnostic => new Finding(
            diagnostic,
            IsLeftOut: timeline.IsCertainlyWithheld(diagnostic.Location.Path, now),
            IsConfidential: diagnostic.From is not null || diagnostic.Rule.IsForEditors
                || !timeline.IsCertainlyPublic(diagnostic.Location.Path, said)
                || (diagnostic.NamesOther is { } other && !timeline.IsCertainlyPublic(other, said))))]);
    }

    /// <summary>The same, with warnings that no finished text has as errors.</summary>
    public Findings Strictly() => new([.. all.Select(finding => finding with { IsStrict = true })]);

    /// <summary>Only the findings in these files or folders; all when none is named.</summary>
    public Findings Under(IReadOnlyCollection<string> paths) =>
        paths.Count == 0 ? this : Where(finding => IsUnderAny(finding.Diagnostic.Location.Path, paths));

    /// <summary>Whether a file is one of these files or lies in one of these folders; true when none is named.</summary>
    public static bool IsUnderAny(string file, IReadOnlyCollection<string> paths) => paths.Count == 0
        || paths.Any(path => IsUnder(Path.GetFullPath(file), Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))));

    /// <summary>Only those that are wanted.</summary>
    public Findings Where(Func<Finding, bool> isWanted) => new([.. all.Where(isWanted)]);

    /// <summary>The errors that are not among earlier ones. Lines move when a file is edited, and instants when a release is; neither makes an error a new
    /// one.</summary>
    public ImmutableArray<Finding> ErrorsNotIn(Findings earlier)
    {
        var known = earlier.all.Where(finding => finding.IsError).Select(Words).ToHashSet();
        return [.. all.Where(finding => finding.IsError && !known.Contains(Words(finding)))];

        static (string Id, string Path, string Words) Words(Finding finding) =>
            (finding.Diagnostic.Rule.Id, finding.Diagnostic.Location.Path, finding.Diagnostic.Identity.Words);
    }

    /// <summary>How the system tells paths apart: Windows and macOS take an upper-case letter for a lower-case one.</summary>
    public static StringComparison OfPaths { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
        ? StringComparison.OrdinalIgnoreCase
        : StringComparison.Ordinal;

    /// <summary>Whether a full path is another one, or lies below it.</summary>
    public static bool IsUnder(string file, string path) => file.Equals(path, OfPaths)
        || file.StartsWith(Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar, OfPaths);
}

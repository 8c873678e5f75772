using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Rules;
using Jvn.Site.Intake.Timing;

namespace Jvn.Site.Embargo;

/// <summary>The input folder, read once (confidential): everything in it whatever its release instant, and what is wrong with it.</summary>
public sealed class SiteInput
{
    private readonly DiagnosticBag read;
    private Look? latest;

    private SiteInput(InputContent content, DiagnosticBag read)
    {
        Content = content;
        Timeline = InputTimeline.Of(content);
        this.read = read;
    }

    public InputContent Content { get; }

    public InputTimeline Timeline { get; }

    /// <param name="parsed">Told after each advisory or vendor, from any thread, how many are done and how many there are.</param>
    /// <param name="memory">What was parsed before, for one who reads the same folder again; null to parse everything.</param>
    /// <param name="opener">Opens sealed files; null when nobody holds a key.</param>
    public static SiteInput Read(string folder, Action<int, int>? parsed = null, ParseMemory? memory = null, IDraftOpener? opener = null)
    {
        var listing = new DiagnosticBag();
        return Read(InputFolder.List(folder, listing), listing, parsed, memory, opener);
    }

    /// <summary>An input whose files were listed before.</summary>
    /// <param name="listing">What was found in listing them.</param>
    public static SiteInput Read(
        ImmutableArray<InputEntry> files, DiagnosticBag listing, Action<int, int>? parsed = null, ParseMemory? memory = null, IDraftOpener? opener = null) =>
        new(ContentParser.Parse(SealedFiles.Open(files, opener, listing), listing, parsed, memory), listing);

    /// <summary>The paths of the sealed files that stayed closed.</summary>
    public ImmutableArray<string> Unopened => [.. Content.Sealed.Select(file => file.Path)];

    /// <summary>Whether a file cannot be made sense of by itself.</summary>
    public bool IsBroken => read.Sorted().Any(finding => finding.Rule.Severity == Severity.Error);

    /// <summary>The same input with some files as somebody wants them to be.</summary>
    public SiteInput With(params IReadOnlyCollection<InputEntry> edited)
    {
        var (diagnostics, byPath) = (new DiagnosticBag(), edited.ToDictionary(file => file.Path, StringComparer.Ordinal));
        return new SiteInput(ContentParser.Parse([.. Content.Files.Select(file => byPath.GetValueOrDefault(file.Path, file))], diagnostics), diagnostics);
    }

    /// <summary>The same input after some changes.</summary>
    /// <param name="memory">What it was parsed into; null to parse everything.</param>
    public SiteInput With(IReadOnlyCollection<InputChange> changes, ParseMemory? memory = null)
    {
        var diagnostics = new DiagnosticBag();
        var gone = changes.Select(change => change is InputChange.Renamed renamed ? renamed.Former : change.File.RelativePath)
            .ToHashSet(StringComparer.Ordinal);
        var present = changes.Where(change => change is not InputChange.Deleted).Select(change => change.File);
        return new SiteInput(ContentParser.Parse([.. Content.Files.Where(file => !gone.Contains(file.RelativePath)).Concat(present)
            .OrderBy(file => file.RelativePath, StringComparer.Ordinal)], diagnostics, parsed: null, memory), diagnostics);
    }

    /// <summary>The same input with some of it kept back, as if it were withheld for ever, and with it all that depends on it.</summary>
    /// <param name="parts">Kept back because they must not come out.</param>
    /// <param name="files">Paths of files that are kept back because nobody can tell what they are.</param>
    public SiteInput Holding(IReadOnlyCollection<StandingPart> parts, IReadOnlyCollection<string> files) =>
        parts.Count + files.Count == 0 ? this : new SiteInput(Content.Holding([.. parts.Select(part => part.Place)], [.. files]), read);

    /// <summary>
    /// The files with errors of which nobody can tell when they come out, and that no release ever showed: drafts that were saved half. What was public
    /// before and is broken now is not among them; it stops the site.
    /// </summary>
    public ImmutableArray<string> BrokenDrafts(KnownParts known, DateTimeOffset now)
    {
        if (known.Sources is not { } sources)
            return [];
        var broken = Checked(now, out _).Sorted().Where(finding => finding.Rule.Severity == Severity.Error).Select(finding => finding.Location.Path)
            .ToHashSet(StringComparer.Ordinal);
        return [.. Content.TextFiles.Where(file => broken.Contains(file.Path) && Timeline.EarliestOf(file.Path) is null && !sources.Contains(file.RelativePath))
            .Select(file => file.Path)];
    }

    /// <summary>The files whose texts readers see at an instant, by their paths below the input folder.</summary>
    public ImmutableSortedSet<string> SourcesAt(DateTimeOffset now) =>
        [.. Content.TextFiles.Where(file => Timeline.EarliestOf(file.Path) is { } earliest && earliest <= now).Select(file => file.RelativePath)];

    /// <summary>Everything that is wrong in the site of one instant.</summary>
    /// <param name="clockNow">By the clock: what is withheld then is confidential, also when the site is made for a later instant.</param>
    public Findings FindingsAt(DateTimeOffset now, DateTimeOffset clockNow)
    {
        var bag = Checked(now, out _);
        return Findings.Of(bag, Timeline, now, clockNow);
    }

    /// <summary>Everything that is wrong in the site of one instant, and what begins to be wrong at a pending one.</summary>
    /// <param name="clockNow">By the clock: what is withheld then is confidential, also when the site is made for a later instant.</param>
    /// <param name="more">What somebody else found who knows of the input what we do not, such as whether a key is good.</param>
    public Findings FindingsFrom(DateTimeOffset now, DateTimeOffset clockNow, params IReadOnlyCollection<Diagnostic> more)
    {
        var bag = Checked(now, out var rules);
        bag.AddRange(more);
        rules.RehearseAll(PendingAfter(now), bag);
        ReleaseRehearsal.Run(Content, now, bag);
        return Findings.Of(bag, Timeline, now, clockNow);
    }

    /// <summary>The instants at which something comes out, in order.</summary>
    public ImmutableArray<DateTimeOffset> PendingAfter(DateTimeOffset now) => InputTimeline.PendingInstants(Content, now);

    private DiagnosticBag Checked(DateTimeOffset now, out InputRules rules)
    {
        var (_, all, known) = latest is { } last && last.Now == now ? last : latest = Check(now);
        rules = known;
        var bag = new DiagnosticBag();
        bag.AddRange(all);
        return bag;
    }

    private Look Check(DateTimeOffset now)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(read.Sorted());
        var rules = new InputRules(Content, Timeline, now);
        rules.CheckAlways(bag);
        rules.CheckAt(now, bag);
        return new Look(now, bag.Sorted(), rules);
    }

    // A publisher asks twice for the same instant: what cannot go out, and what is to be told.
    private sealed record Look(DateTimeOffset Now, ImmutableArray<Diagnostic> Findings, InputRules Rules);
}

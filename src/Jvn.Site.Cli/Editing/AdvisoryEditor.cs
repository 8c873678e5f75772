using System.Collections.Immutable;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Editing;

/// <summary>
/// Changes the files of one advisory: finds it by its identifier whatever its files are called, edits in memory, checks the whole input with the edit,
/// and only then writes. A new error, anywhere and at any pending instant, leaves everything as it was.
/// </summary>
internal sealed class AdvisoryEditor(string input, DateTimeOffset now, TextWriter results, ReportOptions options)
{
    private readonly TextReporter reporter = new(results, options);
    private (SiteInput Input, Findings Findings)? last;

    /// <summary>The input as the last edit left it, or as it would have; null when none was made.</summary>
    public SiteInput? After { get; private set; }

    /// <summary>What the input was parsed into, where one edit follows another; null to parse it anew for each.</summary>
    public ParseMemory? Memory { get; init; }

    /// <summary>Everything is tried and told, and nothing is written.</summary>
    public bool IsTrial { get; init; }

    /// <summary>Done when all is tried and nothing is written yet: what must not happen without its record.</summary>
    public Action? BeforeWriting { get; init; }

    /// <summary>Asked when all is tried, before anything is written; false leaves it as it was. Null when nobody is asked.</summary>
    public Func<bool>? Confirm { get; init; }

    /// <summary>Whether what to do next is said of each change.</summary>
    public bool TellsNext { get; init; } = true;

    public ExitCode Run(string wanted, Func<Dossier, InputContent, EditPlan> plan)
    {
        var before = SiteInput.Read(input);
        var dossier = new AdvisorySearch(before.Content, options.Redact).Find(wanted);
        return Apply(before, plan(dossier, before.Content), wanted, dossier.Current!.Start);
    }

    /// <summary>Tries a plan on the whole input, and writes it.</summary>
    /// <param name="what">What is changed, as the user calls it.</param>
    public ExitCode Apply(SiteInput before, EditPlan planned, string what, SourceLocation place)
    {
        After = null;
        if (planned.Refusal is { } refusal)
            return Report(refusal, ExitCode.Refused);
        if (planned.Changes is not { } changes)
            return Report(DiagnosticCatalog.EditUnreadable.At(place, what), ExitCode.InvalidInput);
        if (changes.IsEmpty)
        {
            Tell(planned, changes);
            return ExitCode.Done;
        }

        if (changes.OfType<InputChange.Made>().Select(made => Closed(before, made.File)).OfType<InputEntry>().FirstOrDefault() is { } closed)
            return Report(DiagnosticCatalog.EditOfSealed.At(new SourceLocation(closed.Path), closed.Name), ExitCode.Refused);
        var known = FindingsOf(before);
        var after = before.With(changes, Memory);
        var broken = NewErrors(known, FindingsOf(after), planned.Foreseen,
            changes.OfType<InputChange.Renamed>().ToDictionary(renamed => renamed.File.Path, renamed => renamed.FormerPath, StringComparer.Ordinal));
        if (broken.Length > 0)
        {
            reporter.Report(broken);
            Say(new Bilingual("書き換えると上のエラーになるため、ファイルは元のままです。", "The change would cause the errors above; the file was left as it was."));
            return ExitCode.InvalidInput;
        }

        if (planned.KeepsTheSite && !SiteView.IsSame(before.Content, after.Content, now))
            return Report(DiagnosticCatalog.PromotionChangesSite.At(place, what), ExitCode.Refused);

        if (IsTrial)
        {
            After = after;
            Tell(planned, changes);
            Say(new Bilingual("試行のため（--dry-run）、何も書いていません。", "Nothing was written (--dry-run)."));
            return ExitCode.Done;
        }

        if (Confirm?.Invoke() == false)
        {
            Say(new Bilingual("何も書いていません。", "Nothing was written."));
            return ExitCode.Done;
        }

        BeforeWriting?.Invoke();
        InputWriter.Write(input, changes);
        After = after;
        Tell(planned, changes);
        TellUnfinished(planned, FindingsOf(after), changes);
        return ExitCode.Done;
    }

    // What seems to be a new file lies there already, and nobody opened it.
    private static InputEntry? Closed(SiteInput read, InputEntry made) =>
        read.Content.Files.FirstOrDefault(file => file.RelativePath == made.RelativePath + SealedName.Ending);

    // What an edit leaves is what the next one finds.
    private Findings FindingsOf(SiteInput read)
    {
        if (last is not { } known || known.Input != read)
            last = known = (read, read.FindingsFrom(now, now));
        return known.Findings;
    }

    private void Tell(EditPlan planned, ImmutableArray<InputChange> changes)
    {
        if (options.Quiet)
            return;
        if (options.Redact)
        {
            Say((changes, IsTrial) switch
            {
                ([], _) => new("変えることはありませんでした。", "There was nothing to change."),
                ([_], true) => new("一つのファイルを書き換えます。", "Would change one file."),
                (_, true) => new($"{changes.Length} 個のファイルを変えます。", $"Would change {changes.Length} files."),
                ([_], _) => new("一つのファイルを書き換えました。", "Changed one file."),
                _ => new($"{changes.Length} 個のファイルを変えました。", $"Changed {changes.Length} files."),
            });
        }
        else
        {
            foreach (var line in planned.Hints.Prepend(IsTrial && !changes.IsEmpty ? planned.Would ?? planned.Done : planned.Done))
                Say(line);
        }

        if (!changes.IsEmpty && planned.Next.IsEmpty && !IsTrial && TellsNext)
            Say(NextOf(planned, changes));
    }

    // What readers see the same of as before needs no publishing.
    private Bilingual NextOf(EditPlan planned, ImmutableArray<InputChange> changes) =>
        (changes is [var only] && !options.Redact ? VisibleText.Of(only.File.Path) : null, planned.KeepsTheSite || planned.IsUnseen) switch
        {
            (null, true) => new("次に: git commit してください。", "Next: commit it (git commit)."),
            (null, false) => new("次に: git commit し、jvn publish で反映してください。", "Next: commit it, and publish (jvn publish)."),
            (var file, true) => new($"次に: {file} を git commit してください。", $"Next: commit {file} (git commit)."),
            var (file, _) => new($"次に: {file} を git commit し、jvn publish で反映してください。", $"Next: commit {file} (git commit), and publish (jvn publish)."),
        };

    // What was foreseen in new files is what an editor must still write.
    private void TellUnfinished(EditPlan planned, Findings after, ImmutableArray<InputChange> changes)
    {
        if (planned.Next.IsEmpty || options.Quiet || options.Redact)
            return;
        var files = changes.Select(change => change.File.Path).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Finding> missing = planned.IsWhole ? [] : [.. after.ForCheck.Where(finding => files.Contains(finding.Diagnostic.Location.Path))];
        if (missing.Length > 0)
            Say(new Bilingual("まだ書くこと:", "Still to be written:"));
        reporter.Report(missing);
        foreach (var line in planned.Next)
            Say(line);
    }

    // Lines move when a file is edited, instants when a release is, and names when a file is renamed; nothing of that makes an error a new one.
    private static ImmutableArray<Finding> NewErrors(
        Findings before, Findings after, ImmutableArray<DiagnosticDescriptor> foreseen, Dictionary<string, string> formerPaths)
    {
        // What is said of a file that gets another name may quote the name.
        (string Id, string Path, string Words) Words(Finding finding)
        {
            var path = formerPaths.GetValueOrDefault(finding.Diagnostic.Location.Path, finding.Diagnostic.Location.Path);
            return (finding.Diagnostic.Rule.Id, path, formerPaths.ContainsValue(path) ? "" : finding.Diagnostic.Identity.Words);
        }

        var known = before.ForCheck.Where(finding => finding.IsError).Select(Words).ToHashSet();
        return [.. after.ForCheck.Where(finding => finding.IsError && !foreseen.Contains(finding.Diagnostic.Rule) && !known.Contains(Words(finding)))];
    }

    // Which advisory somebody wanted to change is nobody else's business, also when it is public.
    private ExitCode Report(Diagnostic finding, ExitCode code)
    {
        reporter.Report([new Finding(finding, IsLeftOut: false, IsConfidential: true)]);
        return code;
    }

    private void Say(Bilingual words) => results.WriteLine(words.In(options.Language));
}

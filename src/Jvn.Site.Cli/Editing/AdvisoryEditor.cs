using System.Collections.Immutable;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Editing;

/// <summary>
/// Changes one file of the input: finds the advisory by its identifier whatever its file is called, edits in memory, checks the whole input
/// with the edit, and only then writes. A new error, anywhere and at any pending instant, leaves the file as it was.
/// </summary>
internal sealed class AdvisoryEditor(string input, DateTimeOffset now, TextWriter results, ReportOptions options)
{
    private readonly TextReporter reporter = new(results, options);

    public ExitCode Run(string wanted, Func<Dossier, EditPlan> plan)
    {
        var before = SiteInput.Read(input);
        var dossier = Find(wanted, before.Content);
        var planned = plan(dossier);
        if (planned.Refusal is { } refusal)
            return Report(refusal, ExitCode.Refused);
        if (planned.Edit is not { File: { } edited })
            return Report(DiagnosticCatalog.EditUnreadable.At(dossier.Current!.Start, wanted), ExitCode.InvalidInput);

        ImmutableArray<Finding> broken = [.. before.With(edited).FindingsFrom(now, now).ErrorsNotIn(before.FindingsFrom(now, now))
            .Where(finding => !planned.Foreseen.Contains(finding.Diagnostic.Rule))];
        if (broken.Length > 0)
        {
            reporter.Report(broken);
            Say(new Bilingual("書き換えると上のエラーになるため、ファイルは元のままです。", "The change would cause the errors above; the file was left as it was."));
            return ExitCode.InvalidInput;
        }

        if (!EditedFile.Write(edited, planned.Original!))
            throw new InputChangedException();
        if (!options.Quiet)
            Tell(planned, edited);
        return ExitCode.Done;
    }

    private void Tell(EditPlan planned, InputEntry edited)
    {
        Say(options.Redact ? new Bilingual("一つのファイルを書き換えました。", "Changed one file.") : planned.Done);
        if (!options.Redact)
        {
            foreach (var hint in planned.Hints)
                Say(hint);
        }

        Say(options.Redact
            ? new Bilingual("次に: git commit し、jvn publish で反映してください。", "Next: commit it, and publish (jvn publish).")
            : new Bilingual($"次に: {VisibleText.Of(edited.Path)} を git commit し、jvn publish で反映してください。",
                $"Next: commit {VisibleText.Of(edited.Path)} (git commit), and publish (jvn publish)."));
    }

    private Dossier Find(string wanted, InputContent content)
    {
        var known = content.Dossiers.Where(dossier => dossier.Current?.Content is { IsComplete: true }).ToList();
        string IdOf(Dossier dossier) => dossier.Current!.Content!.Id.Value.Text;
        if (AdvisoryId.TryParse(wanted, out var id) || AdvisoryId.TryParseSlug(wanted, out id))
        {
            var found = known.Where(dossier => IdOf(dossier) == id.Text).ToList();
            if (found.Count > 1)
                throw options.Redact
                    ? new UsageException("この識別番号のファイルが二つ以上あります", "more than one file claims this identifier")
                    : new UsageException($"{id.Text} のファイルが二つ以上あります。jvn check で確認してください", $"more than one file claims {id.Text}; jvn check says which");
            if (found is [var only])
                return only;
        }

        if (options.Redact)
            throw new UsageException("この識別番号の、読める脆弱性レポートが入力にありません", "the input has no readable advisory with this identifier");
        var nearest = NearestName.Of(wanted, known.SelectMany(dossier => new[] { IdOf(dossier), dossier.Current!.Content!.Id.Value.Slug }));
        throw new UsageException(
            $"{VisibleText.Of(wanted)} の、読める脆弱性レポートが入力にありません{(nearest is null ? "" : $"。{nearest} ではありませんか")}",
            $"the input has no readable advisory {VisibleText.Of(wanted)}{(nearest is null ? "" : $"; did you mean {nearest}?")}");
    }

    // Which advisory somebody wanted to change is nobody else's business, also when it is public.
    private ExitCode Report(Diagnostic finding, ExitCode code)
    {
        reporter.Report([new Finding(finding, IsLeftOut: false, IsConfidential: true)]);
        return code;
    }

    private void Say(Bilingual words) => results.WriteLine(words.In(options.Language));
}

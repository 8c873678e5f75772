using System.Collections.Immutable;
using System.CommandLine;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Commands.Cases;

/// <summary><c>jvn case log ID EVENT VENDOR</c>: writes down what happened otherwise than by a command: on the phone, on paper, at a visit.</summary>
internal sealed class CaseLogCommand : EditCommand
{
    private static readonly ImmutableArray<CaseEventKind> Kinds =
    [
        CaseEventKind.Outline, CaseEventKind.Interested, CaseEventKind.Declined, CaseEventKind.Details, CaseEventKind.Facts, CaseEventKind.Date,
        CaseEventKind.Reminder, CaseEventKind.Thanks,
    ];

    private readonly Argument<string> kind = new("event") { Description = $"What happened: {KindWords()}." };
    private readonly Argument<string> vendor = new("vendor") { Description = "Key of the vendor, its name, or another name that it goes by." };
    private readonly Option<string?> by = new("--by") { Description = $"By which means: {string.Join(", ", CaseWords.Means)}.", HelpName = "means" };
    private readonly Option<DateTimeOffset?> at = CommonOptions.Instant("--at", "When it happened; by default now.");
    private readonly Option<string> reason = Words("--reason", "Of details: why without an outline before. Of declined: what the vendor said.",
        isRequired: false);
    private readonly Option<string?> through = new("--through") { Description = "Of details: the vendor that passed them on to this one.",
        HelpName = "vendor" };
    private readonly Option<string?> affected = new("--affected") { Description = "Of facts: whether it has affected products: yes, no or investigating.",
        HelpName = "word" };
    private readonly Option<string> remedy = Words("--remedy", "Of facts: what it means to do.", isRequired: false);
    private readonly Option<string> schedule = Words("--schedule", "Of facts: when.", isRequired: false);
    private readonly Option<string> disclosure = Words("--disclosure", "Of facts: what it will publish.", isRequired: false);

    public CaseLogCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("log", "Records in the case what happened on the phone, on paper or at a visit. " +
                "Example: jvn case log JVN12345678 interested kakuu-soft --by phone",
            options, clock, results)
    {
        kind.Validators.Add(argument =>
        {
            if (argument.Tokens is [var token] && !(CaseWords.TryParse(token.Value, out CaseEventKind known) && Kinds.Contains(known)))
                argument.AddError($"'{token.Value}' is no event; use one of {KindWords()}.");
        });
        by.Validators.Add(option =>
        {
            if (option.Tokens is [var token] && !CaseWords.TryParse(token.Value, out ContactMeans _))
                option.AddError($"'{token.Value}' is no means of contact; use one of {string.Join(", ", CaseWords.Means)}.");
        });
        affected.AcceptOnlyFromAmong("yes", "no", "investigating");
        Validators.Add(command =>
        {
            if (command.GetResult(kind) is { Errors: var faults } && !faults.Any() && KindOf(command.GetValue(kind)) == CaseEventKind.Facts
                && new Option[] { affected, remedy, schedule, disclosure }.All(fact => command.GetResult(fact) is null))
                command.AddError("Facts are told with --affected, --remedy, --schedule or --disclosure; give at least one.");
        });
        Arguments.Add(kind);
        Arguments.Add(vendor);
        foreach (var option in new Option[] { by, at, reason, through, affected, remedy, schedule, disclosure, options.DryRun })
            Options.Add(option);
    }

    protected override EditPlan Plan(Dossier dossier, InputContent content, DateTimeOffset now, ParseResult parsed)
    {
        var known = KindOf(parsed.GetValue(kind)) ?? throw new System.Diagnostics.UnreachableException();
        var search = new VendorSearch(content, Common.IsRedacted(parsed));
        var (subject, happened) = (search.Find(parsed.GetValue(vendor)!), parsed.GetValue(at) ?? now);
        if (happened > now)
            throw new UsageException("--at には、今までの日時を指定してください", "--at takes an instant up to now: a case is a record of what has happened");
        var line = CaseRecord.Line(happened, known,
            (FieldKey.Vendor, subject.Key),
            (FieldKey.By, parsed.GetValue(by) is { } word && CaseWords.TryParse(word, out ContactMeans means) ? CaseWords.Of(means) : null),
            (FieldKey.Through, parsed.GetValue(through) is { } partner ? search.Find(partner).Key : null),
            (FieldKey.ReleaseAt, known == CaseEventKind.Date ? JapanTime.Rfc3339(dossier.Current!.Content!.ReleaseAt.Value) : null),
            (FieldKey.Affected, parsed.GetValue(affected) is { } presence ? QuotedText.Of(presence) : null),
            (FieldKey.Remedy, Quoted(parsed.GetValue(remedy))),
            (FieldKey.Schedule, Quoted(parsed.GetValue(schedule))),
            (FieldKey.Disclosure, Quoted(parsed.GetValue(disclosure))),
            (FieldKey.Reason, Quoted(parsed.GetValue(reason))));
        var rows = known == CaseEventKind.Details ? NotifiedEdits.In(dossier, [subject], JapanTime.DayOf(happened)) : [];
        var (id, said) = (dossier.Current!.Content!.Id.Value, CaseWords.Said(known));
        return EditPlan.Write([.. rows, CaseRecord.With(parsed.GetValue(Common.Input)!, dossier, line)],
            new Bilingual($"{id} の記録に、{subject.Name.Japanese} の「{said.Japanese}」を加えました。",
                $"Recorded '{said.English}' of {subject.Key} in the case of {id}.")) with
        {
            Would = new Bilingual($"{id} の記録に、{subject.Name.Japanese} の「{said.Japanese}」を加えます。",
                $"Would record '{said.English}' of {subject.Key} in the case of {id}."),
            KeepsTheSite = known != CaseEventKind.Details,
        };
    }

    private static CaseEventKind? KindOf(string? word) => word is not null && CaseWords.TryParse(word, out CaseEventKind kind) ? kind : null;

    private static string? Quoted(string? words) => words is null ? null : QuotedText.OnOneLine(words);

    private static string KindWords() => string.Join(", ", Kinds.Select(CaseWords.Of));
}

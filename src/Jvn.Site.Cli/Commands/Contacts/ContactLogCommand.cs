using System.CommandLine;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Commands.Contacts;

/// <summary><c>jvn contact log VENDOR --by MEANS</c>: one attempt more to reach a developer, from which the three months are counted.</summary>
internal sealed class ContactLogCommand : Command
{
    private readonly Argument<string> vendor = new("vendor") { Description = "Key of the vendor, its name, or another name that it goes by." };
    private readonly Option<string> by = new("--by") { Description = $"By which means: {string.Join(", ", CaseWords.Means)}.", HelpName = "means",
        Required = true };
    private readonly Option<DateOnly?> on = CommonOptions.Day("--on", "The day; by default today.");

    public ContactLogCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("log", "Records an attempt to reach a developer. Example: jvn contact log damatte-systems --by post --on 2026-11-20")
    {
        by.Validators.Add(option =>
        {
            if (option.Tokens is [var token] && !CaseWords.TryParse(token.Value, out ContactMeans _))
                option.AddError($"'{token.Value}' is no means of contact; use one of {string.Join(", ", CaseWords.Means)}.");
        });
        Arguments.Add(vendor);
        foreach (var option in (Option[])[by, on, options.Input, options.DryRun, options.Redact, options.Quiet])
            Options.Add(option);
        SetAction(parsed =>
        {
            var (now, input, report) = (clock.GetUtcNow(), parsed.GetValue(options.Input)!, options.ReportOf(parsed));
            var day = parsed.GetValue(on) ?? JapanTime.DayOf(now);
            if (day > JapanTime.DayOf(now))
                throw new UsageException("--on には、今日までの日を指定してください", "--on takes a day up to today: the record is of what has happened");
            var means = CaseWords.TryParse(parsed.GetValue(by)!, out ContactMeans known) ? known : throw new System.Diagnostics.UnreachableException();
            var read = SiteInput.Read(input);
            var meant = new VendorSearch(read.Content, report.Redact).Find(parsed.GetValue(vendor)!);
            var file = read.Content.VendorFiles.First(one => one.Content == meant).Entry;
            return (int)new AdvisoryEditor(input, now, new Utf8Lines(results), report) { IsTrial = parsed.GetValue(options.DryRun) }
                .Apply(read, VendorEdits.LogContact(file, meant, day, means), meant.Key, meant.Location);
        });
    }
}

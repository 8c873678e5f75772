using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Embargo;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn next</c>: the next instant at which something comes out, for a private scheduler. The instant is confidential.</summary>
internal sealed class NextCommand : Command
{
    public NextCommand(CommonOptions options, KeyOptions keys, TimeProvider clock, Stream results, TextWriter errors)
        : base("next", "Prints the next instant at which something is released, for a private scheduler.")
    {
        var within = CommonOptions.Duration("--within", "Only releases within this time, for example 20m, 2h or 90s.");
        var format = new Option<string>("--format") { Description = "Format of the instant.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "systemd", "cron");
        Options.Add(options.Input);
        Options.Add(options.AsOf);
        Options.Add(within);
        Options.Add(keys.Secret);
        Options.Add(keys.Public);
        Options.Add(options.Drafts.Unseal);
        Options.Add(options.Drafts.Agent);
        Options.Add(format);
        Options.Add(options.Redact);
        SetAction(parsed =>
        {
            if (options.IsRedacted(parsed))
                throw new UsageException(
                    "公表日時は秘密で、共有のログに出せません。ほかの人が読まない場所で、--redact false を付けて実行してください",
                    "a release instant is confidential and must not appear in a shared log; run this where nobody else reads the output, with --redact false");
            var now = parsed.GetValue(options.AsOf) ?? clock.GetUtcNow();
            var input = parsed.GetValue(options.Input)!;
            if (!InputFolder.Exists(input))
                throw new UsageException("入力フォルダがありません", "the input folder does not exist");
            var (key, drafts) = (keys.Read(parsed), options.Drafts.Read(parsed, clock));
            var read = SiteInput.Read(input, opener: drafts.Opener);
            var pending = read.PendingAfter(now);
            if (parsed.GetValue(within) is { } span)
                pending = [.. pending.Where(instant => instant - now <= span)];
            var lines = new Utf8Lines(results);
            Print(lines, pending, now, parsed.GetValue(format)!, options.LanguageOf(parsed));

            // Not among lines that a program reads.
            var reporter = new TextReporter(parsed.GetValue(format) == "text" ? lines : errors, options.ReportOf(parsed));
            reporter.Sealed(read.Unopened, drafts.Opener is not null);
            reporter.Report([.. key.Findings, .. drafts.Findings]);
            return (int)(key.HasErrors || drafts.HasErrors ? KeyReading.Failure([.. key.Findings, .. drafts.Findings]) : ExitCode.Done);
        });
    }

    private static void Print(Utf8Lines lines, ImmutableArray<DateTimeOffset> pending, DateTimeOffset now, string format, DiagnosticLanguage language)
    {
        switch (format, pending)
        {
            case ("json", _):
                lines.WriteLine($$"""{"version": 1, "pending": [{{string.Join(", ", pending.Select(instant => $"\"{JapanTime.Rfc3339(instant)}\""))}}]}""");
                break;
            case ("text", []):
                lines.WriteLine(new Bilingual("これから公表されるものはありません。", "Nothing is due.").In(language));
                break;
            case ("text", [var next, ..]):
                lines.WriteLine(new Bilingual($"次の公表日時は {JapanTime.Rfc3339(next)} です（あと {Span(next - now).Japanese}）。",
                    $"The next instant is {JapanTime.Rfc3339(next)}, in {Span(next - now).English}.").In(language));
                break;
            case ("systemd", [var next, ..]):
                lines.WriteLine(next.UtcDateTime.ToString("yyyy'-'MM'-'dd HH':'mm':'ss 'UTC'", CultureInfo.InvariantCulture));
                break;
            case ("cron", [var next, ..]):
                lines.WriteLine("# UTC; cron starts in the minute of the instant, and jvn publish --wait 2m waits for the second");
                lines.WriteLine(next.UtcDateTime.ToString("m' 'H' 'd' 'M' *'", CultureInfo.InvariantCulture));
                break;
        }
    }

    // The two largest units: who needs the second has the instant beside it.
    private static Bilingual Span(TimeSpan span) => span switch
    {
        { TotalDays: >= 1 } => new($"{span.Days} 日 {span.Hours} 時間", $"{span.Days} {(span.Days == 1 ? "day" : "days")} {span.Hours} h"),
        { TotalHours: >= 1 } => new($"{span.Hours} 時間 {span.Minutes} 分", $"{span.Hours} h {span.Minutes} min"),
        _ => new($"{span.Minutes} 分 {span.Seconds} 秒", $"{span.Minutes} min {span.Seconds} s"),
    };
}

using System.CommandLine;
using System.Text;
using Jvn.Site.Cli.Board;
using Jvn.Site.Cli.Checking;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Cli.Terminals;
using Jvn.Site.Embargo;
using Jvn.Site.Embargo.Board;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn schedule</c>: the editors' board. All of it is confidential.</summary>
internal sealed class ScheduleCommand : Command
{
    private readonly Option<string> format = new("--format") { Description = "Format of the board.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> output = new("--output")
    {
        Description = "File to write the board to, for its owner only; never where a web server finds it.",
        HelpName = "file",
    };

    public ScheduleCommand(CommonOptions options, KeyOptions keys, TimeProvider clock, Stream results, TextWriter errors, ITerminal terminal)
        : base("schedule", "Shows the editors' board: what is due when, what is still open about it, the 45-day guide, unreachable developers. Confidential.")
    {
        format.AcceptOnlyFromAmong("text", "json", "html", "ics");
        foreach (var option in new Option[] { options.Input, options.AsOf, keys.Secret, keys.Public, options.Drafts.Unseal,
            options.Drafts.Agent, format, output, options.Redact })
            Options.Add(option);
        SetAction(parsed =>
        {
            if (options.IsRedacted(parsed))
                throw new UsageException(
                    "公表予定は社外秘なので、共有のログには出せません。ほかの人が読まないところで --redact false を付けて実行してください",
                    "the board is confidential and must not appear in a shared log; run this where nobody else reads the output, with --redact false");
            var input = parsed.GetValue(options.Input)!;
            if (!InputFolder.Exists(input))
                throw new UsageException("入力フォルダがありません", "the input folder does not exist");
            var (key, drafts) = (keys.Read(parsed), options.Drafts.Read(parsed, clock));
            var read = SiteInput.Read(input, opener: drafts.Opener);
            var board = ReleaseBoard.Of(read, parsed.GetValue(options.AsOf) ?? clock.GetUtcNow(), key.Key?.Public.ExpiresAt,
                KeyRegister.Of(read.Content, clock.GetUtcNow()).EndsOfVendors);
            var file = parsed.GetValue(output);
            var bytes = Render(board, read.Content.Settings.BaseUrl.Host, parsed, options, file is null ? terminal.Columns : null);
            if (file is null)
                results.Write(bytes);
            else
                PrivateFile.Write(file, bytes, input);

            // Not in what a program reads.
            var reporter = new TextReporter(errors, options.ReportOf(parsed));
            reporter.Sealed(read.Unopened, drafts.Opener is not null);
            reporter.Report([.. key.Findings, .. drafts.Findings]);
            return (int)(key.HasErrors || drafts.HasErrors ? KeyReading.Failure([.. key.Findings, .. drafts.Findings]) : ExitCode.Done);
        });
    }

    private byte[] Render(ReleaseBoard board, string host, ParseResult parsed, CommonOptions options, int? columns)
    {
        var language = options.LanguageOf(parsed);
        switch (parsed.GetValue(format))
        {
            case "json":
                return new BoardJson(language).Render(board);
            case "html":
                return new BoardHtml(language).Render(board);
            case "ics":
                return new BoardCalendar(language, host).Render(board);
            default:
                using (var text = new StringWriter { NewLine = "\n" })
                {
                    new BoardText(text, language, columns).Print(board);
                    return Encoding.UTF8.GetBytes(text.ToString());
                }
        }
    }
}

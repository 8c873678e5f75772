using System.CommandLine;
using System.Globalization;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Preview;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn preview</c>: the site in a browser on this machine while it is written, with everything that is withheld.</summary>
internal sealed class PreviewCommand : Command
{
    public PreviewCommand(CommonOptions options, TimeProvider clock, Stream results, TextWriter errors)
        : base("preview", "Shows the site in a browser on this machine, now or at any instant, and reloads the page whenever a file is saved. Nobody else " +
            "can see it. Ends with Ctrl+C.")
    {
        var port = new Option<int>("--port") { Description = "Port to answer on; a free one if none is given.", HelpName = "number",
            DefaultValueFactory = _ => 0 };
        port.Validators.Add(option =>
        {
            if (option.Tokens is [var token] && !(int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 65535))
                option.AddError("A port is a number from 1 to 65535.");
        });
        foreach (var option in new Option[] { options.Input, options.Theme, port, options.Drafts.Unseal, options.Drafts.Agent, options.Redact })
            Options.Add(option);
        SetAction(async (parsed, cancellation) =>
        {
            if (options.IsRedacted(parsed))
                throw new UsageException(
                    "プレビューには未公表の内容が表示されます。ほかの人が画面や出力を見ない場所で、--redact false を付けて実行してください",
                    "a preview shows what is withheld; run it where nobody else sees the screen or the output, with --redact false");
            var input = parsed.GetValue(options.Input)!;
            if (!InputFolder.Exists(input))
                throw new UsageException("入力フォルダがありません", "the input folder does not exist");
            var (lines, language) = (new Utf8Lines(results), options.LanguageOf(parsed));
            var wanted = parsed.GetValue(port);
            var drafts = options.Drafts.Read(parsed, clock);
            new TextReporter(errors, options.ReportOf(parsed)).Report(drafts.Findings);
            if (drafts.HasErrors)
                return (int)KeyReading.Failure(drafts.Findings);
            try
            {
                await PreviewRun.RunAsync(input, parsed.GetValue(options.Theme)!, clock, language, wanted, address =>
                {
                    lines.WriteLine(address);
                    lines.WriteLine(new Bilingual("このアドレスをブラウザで開いてください。保存するたびにページが更新されます。終了するには Ctrl+C を押します。",
                    "Open this address in a browser. The page reloads whenever a file is saved. Press Ctrl+C to end.").In(language));
                }, drafts.Opener, cancellation);
            }
            catch (IOException) when (wanted > 0 && PreviewRun.IsTaken(wanted))
            {
                errors.WriteLine(new Bilingual($"jvn: ポート {wanted} は使われています。別の番号にするか、--port を付けずに実行してください。",
                    $"jvn: port {wanted} is taken; name another one, or leave out --port.").In(language));
                return (int)ExitCode.MachineFailed;
            }

            return (int)ExitCode.Done;
        });
    }
}

using System.CommandLine;
using Jvn.Site.Cli.Correspondence;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Cli.Terminals;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Commands.Replies;

/// <summary><c>jvn reply import FILE…</c>: the reply sheets that came back, each in the row of the vendor whose key signed it.</summary>
internal sealed class ReplyImportCommand : Command
{
    private readonly Argument<string[]> files = new("file")
    {
        Description = "Mails (.eml, .mbox), armored messages, or folders of them, a Maildir too; '-' for the standard input.", Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> key = new("--key")
    {
        Description = $"File of the OpenPGP key that decrypts; by default the key in the environment variable {KeySettings.KeyVariable}. The passphrase is " +
            $"read from {KeySettings.PassphraseVariable}.",
        HelpName = "file",
    };

    private readonly Option<bool> agent = new("--gpg-agent") { Description = "Decrypt with the key that gpg-agent holds, by the program gpg." };
    private readonly Option<bool> clearSigned = new("--clear-signed") { Description = "Take over replies that are signed and not encrypted, too." };
    private readonly Option<bool> yes = new("--yes") { Description = "Write every change without asking." };

    public ReplyImportCommand(
        CommonOptions options, KeyFiles keys, TimeProvider clock, Stream results, Stream standardInput, ITerminal terminal)
        : base("import", "Writes the reply sheets that vendors signed into their rows, shows each change first and asks. Example: jvn reply import " +
            "~/Mail/jvn --gpg-agent")
    {
        Validators.Add(command =>
        {
            if (command.GetValue(agent) && command.GetValue(key) is not null)
                command.AddError("--key cannot be combined with --gpg-agent.");
        });
        CommonOptions.MustExist(files, except: MailFiles.StandardInput);
        Arguments.Add(files);
        foreach (var option in (Option[])[key, agent, clearSigned, yes, options.Input, options.DryRun, options.Redact, options.Quiet])
            Options.Add(option);
        SetAction(parsed =>
        {
            var (report, input, isTrial) = (options.ReportOf(parsed), parsed.GetValue(options.Input)!, parsed.GetValue(options.DryRun));
            if (!InputFolder.Exists(input))
                throw new UsageException("入力フォルダがありません", "the input folder does not exist");
            var isAsked = !parsed.GetValue(yes) && !isTrial;
            if (isAsked && report.Redact)
                throw new UsageException("--redact を付けると変更を見せて確認できません。すべて取り込むなら --yes を付けてください",
                    "with --redact no change is shown, and none can be asked about; add --yes to write them all");
            if (isAsked && !terminal.CanAsk)
                throw new UsageException("端末がないため確認できません。何が変わるかは --dry-run で見られます。すべて取り込むなら --yes を付けてください",
                    "there is no terminal to ask at; see with --dry-run what would change, or add --yes to write it all");
            var lines = new Utf8Lines(results);
            var (unsealer, findings) = parsed.GetValue(agent) ? (new GpgAgent(), []) : keys.ReadDecryption(parsed.GetValue(key));
            new TextReporter(lines, report).Report(findings);
            if (unsealer is null && findings.IsEmpty)
                throw new UsageException($"復号する鍵がありません。--key か --gpg-agent を付けるか、環境変数 {KeySettings.KeyVariable} に鍵を入れてください",
                    $"there is no key to decrypt with; give --key or --gpg-agent, or put the key into {KeySettings.KeyVariable}");
            if (unsealer is null)
                return (int)KeyReading.Failure(findings);
            var bag = new DiagnosticBag();
            return (int)new ReplyDesk(input, clock.GetUtcNow(), lines, report, isAsked ? terminal : null)
            {
                IsTrial = isTrial, TakesClearSigned = parsed.GetValue(clearSigned),
            }.Run(unsealer, new MailFiles(standardInput, bag).Read(parsed.GetValue(files)!), bag);
        });
    }
}

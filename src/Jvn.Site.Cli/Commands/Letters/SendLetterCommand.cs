using System.Collections.Immutable;
using System.CommandLine;
using Jvn.Site.Cli.Correspondence;
using Jvn.Site.Cli.Drafting;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Correspondence.Letters;
using Jvn.Site.Correspondence.Mail;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Commands.Letters;

/// <summary>One kind of letter: <c>jvn send details JVN12345678 kakuu-soft</c>.</summary>
internal sealed class SendLetterCommand : Command
{
    private const string SenderVariable = "JVN_FROM";
    private const string AgainWords = "Send it also to vendors that were sent the same, and have heard and answered nothing since.";
    private const int LongestAttachment = 10 * 1024 * 1024;

    private readonly LetterKind kind;
    private readonly Func<string, string?> environment;
    private readonly Argument<string> id = new("id")
    {
        Description = "Identifier of the advisory, like JVN#12345678 or JVN12345678, or the working name of its files.",
    };

    private readonly Argument<string[]> vendors = new("vendor") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> folder = new("--outbox") { Description = "Folder to write the letters to; a mail program sends from it.",
        HelpName = "folder" };
    private readonly Option<string?> from = new("--from") { Description = $"The sender's mail address; by default that in {SenderVariable}.",
        HelpName = "address" };
    private readonly Option<bool> isEnglish = new("--english") { Description = "Write in English." };
    private readonly Option<string[]> keywords = new("--keyword")
    {
        Description = "Find the vendors that have it in their technology keywords; may be given more than once.", HelpName = "word",
    };

    private readonly Option<string> outline = EditCommand.Words("--outline", "What the letter says: no product, no title, no CVE identifier.",
        isRequired: true);
    private readonly Option<bool> direct = new("--direct")
    {
        Description = "Send them to a vendor that was not asked by an outline before, since it is evident.",
    };

    private readonly Option<string> reason = EditCommand.Words("--reason", "With --direct: why. Recorded in the case.", isRequired: false);
    private readonly Option<string?> details = new("--details-file") { Description = "What the letter says, in place of the text of the advisory.",
        HelpName = "file" };
    private readonly Option<string[]> attach = new("--attach") { Description = "A file that goes along, encrypted; may be given more than once.",
        HelpName = "file" };
    private readonly Option<DateOnly?> deadline = CommonOptions.Day("--deadline", "Until when an answer is asked for; by default two weeks, " +
        "and before the release; never a Saturday or Sunday, but public holidays are not known.");

    private readonly Option<bool> again = new("--again") { Description = AgainWords };

    public SendLetterCommand(
        LetterKind kind, CommonOptions options, KeyOptions keys, TimeProvider clock, Func<string, string?> environment, IChance chance, Stream results)
        : base(kind.Word(), Words(kind))
    {
        this.kind = kind;
        this.environment = environment;
        vendors.Description = kind == LetterKind.Outline ? "Keys or names of vendors; without any, those with a --keyword that were not asked yet."
            : "Keys or names of vendors; without any, those whose turn it is by the case.";
        Arguments.Add(id);
        Arguments.Add(vendors);
        foreach (var option in (Option[])[.. Own(), again, folder, from, isEnglish, keys.Secret, options.Input, options.DryRun, options.Redact, options.Quiet])
            Options.Add(option);
        Validators.Add(command =>
        {
            if (kind == LetterKind.Details && command.GetValue(direct) != (command.GetResult(reason) is not null))
                command.AddError("--direct and --reason go together.");
            if (kind == LetterKind.Outline && (command.GetValue(vendors) ?? []).Length == 0 && command.GetResult(keywords) is null)
                command.AddError("Name vendors, or find them with --keyword.");
        });
        SetAction(parsed =>
        {
            var (isTrial, input, report) = (parsed.GetValue(options.DryRun), parsed.GetValue(options.Input)!, options.ReportOf(parsed));
            var sender = Sender(parsed);
            if (parsed.GetValue(folder) is not { Length: > 0 } target)
                throw new UsageException("手紙の書き出し先を --outbox で指定してください", "say with --outbox where the letters are to be written");
            var outbox = new Outbox(target, input);
            outbox.Check();
            var key = keys.ReadSecret(parsed);
            if (key == KeyReading.None)
                throw new UsageException($"署名する鍵を --key または {KeySettings.KeyVariable} で渡してください",
                    $"give the key to sign with by --key or in {KeySettings.KeyVariable}");
            new Reporting.TextReporter(new Utf8Lines(results), report).Report(key.Findings);
            if (key.Key?.Signer is not { } signer)
                return (int)KeyReading.Failure(key.Findings);
            return (int)new LetterDesk(input, clock.GetUtcNow(), sender, signer, outbox, chance, new Utf8Lines(results), report) { IsTrial = isTrial }
                .Send(parsed.GetValue(id)!, OrderOf(parsed));
        });
    }

    private static string Words(LetterKind kind) => kind switch
    {
        LetterKind.Outline => "Asks vendors by outline whether they may be concerned. " +
            "Example: jvn send outline JVN12345678 --keyword cms --outline 'A CMS has a flaw' --outbox ../out",
        LetterKind.Details => "Sends the details to vendors that asked for them. Example: jvn send details JVN12345678 --outbox ../out",
        LetterKind.Date => "Announces the release instant to everyone who has the details and was told another one, or none. " +
            "Example: jvn send date JVN12345678 --outbox ../out",
        LetterKind.Reminder => "Asks those who have not answered again, at the earliest 7 days after the last letter that asked them. " +
            "Example: jvn send reminder JVN12345678 --outbox ../out",
        _ => "Thanks those who replied, after the release. Example: jvn send thanks JVN12345678 --outbox ../out",
    };

    private IEnumerable<Option> Own() => kind switch
    {
        LetterKind.Outline => [keywords, outline, deadline],
        LetterKind.Details => [direct, reason, details, attach, deadline],
        LetterKind.Reminder => [deadline],
        _ => [],
    };

    private LetterOrder OrderOf(ParseResult parsed) => new(
        kind,
        [.. parsed.GetValue(vendors) ?? []],
        kind == LetterKind.Outline ? [.. parsed.GetValue(keywords) ?? []] : [],
        kind == LetterKind.Details ? parsed.GetValue(reason) : null,
        kind == LetterKind.Outline ? parsed.GetValue(outline) : null,
        kind == LetterKind.Details && parsed.GetValue(details) is { } file ? StatusSetCommand.ReadWords(file) : null,
        kind == LetterKind.Details ? [.. (parsed.GetValue(attach) ?? []).Select(ReadAttachment)] : [],
        Own().Contains(deadline) ? parsed.GetValue(deadline) : null,
        parsed.GetValue(isEnglish) ? Language.English : Language.Japanese) { IsAgain = parsed.GetValue(again) };

    private Mailbox Sender(ParseResult parsed)
    {
        if ((parsed.GetValue(from) ?? environment(SenderVariable)) is not { Length: > 0 } address)
            throw new UsageException($"差出人のメールアドレスを --from または {SenderVariable} で指定してください",
                $"give the sender's mail address with --from or in {SenderVariable}");
        return Mailbox.TryCreate(null, address, out var sender) ? sender
            : throw new UsageException($"「{VisibleText.Of(address)}」はメールアドレスではありません", $"'{VisibleText.Of(address)}' is no mail address");
    }

    private static MailAttachment ReadAttachment(string file)
    {
        var bag = new DiagnosticBag();
        var bytes = InputFolder.ReadForeign(file, LongestAttachment, bag, length => DiagnosticCatalog.AttachmentTooLarge.At(new SourceLocation(file), file,
            $"{length}", $"{LongestAttachment}"));
        return bytes is not null ? new MailAttachment(Path.GetFileName(file), "application/octet-stream", bytes)
            : throw new UsageException($"「{VisibleText.Of(file)}」を読めないか、10 MiB を超えています", $"'{VisibleText.Of(file)}' cannot be read, or is larger than 10 MiB");
    }
}

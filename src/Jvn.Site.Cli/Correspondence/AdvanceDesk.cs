using System.Collections.Immutable;
using Jvn.Site.Cli.Board;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Correspondence.Copies;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Importing.Html;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Output.Csaf;
using Jvn.Site.Published;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>Makes the priority copies of an advisory for a group (guideline 4-5): all of them or none. They are in the case before a file is written, so that
/// there is no copy that nobody could trace.</summary>
/// <param name="below">Chance: any whole number from 0 to below another.</param>
internal sealed class AdvanceDesk(string input, DateTimeOffset now, Func<int, int> below, TextWriter results, ReportOptions options)
{
    private readonly TextReporter reporter = new(results, options);

    /// <param name="consent">With whom it was agreed on, and when; null when nobody said.</param>
    /// <param name="isTrial">Everything is tried, and nothing written.</param>
    public ExitCode Run(string wanted, string group, string? consent, string folder, SigningKey signer, bool isTrial)
    {
        var read = SiteInput.Read(input);
        var dossier = new AdvisorySearch(read.Content, options.Redact).Find(wanted);
        var recipients = Find(read.Content, group);
        var bag = new DiagnosticBag();
        CheckOrder(dossier, recipients, consent, folder, bag);
        var keys = Keys(read.Content, recipients, bag);
        var ahead = AdvisoryAhead.Of(read.Content, dossier, now);
        if (ahead is null && !bag.HasErrors)
            bag.Add(DiagnosticCatalog.CopyWithoutRelease.At(dossier.Current!.Start, wanted));
        bag.AddRange(HandedOut.Unfinished(read, dossier, now));
        ImmutableArray<Finding> errors = ahead is null ? [] : HandedOut.Errors(read, dossier, ahead.ReleaseAt, now);
        if (bag.HasErrors || !errors.IsEmpty)
        {
            reporter.Report([.. Confidential(bag.Sorted()), .. errors]);
            return bag.HasErrors ? ExitCode.Refused : ExitCode.InvalidInput;
        }

        ImmutableArray<Copy> copies = [.. recipients.Recipients.Select(recipient => Make(recipient, ahead!, read.Content.Settings))];
        if (copies.SelectMany(copy => copy.Files).SelectMany(file => ahead!.Others.Search(PlainCopy.Of(file.Bytes))).FirstOrDefault() is { } other)
        {
            reporter.Report(Confidential([DiagnosticCatalog.CopyNamesOther.At(dossier.Current!.Start, other)]));
            return ExitCode.Refused;
        }

        new Outbox(folder, input).Check();
        var code = new AdvisoryEditor(input, now, results, options) { IsTrial = isTrial }
            .Apply(read, Plan(dossier, recipients, consent!, copies, isTrial), wanted, dossier.Current!.Start);
        if (code == ExitCode.Done && !isTrial)
            Write(folder, copies, recipient => keys[recipient], signer);
        return code;
    }

    private void CheckOrder(Dossier dossier, RecipientGroup group, string? consent, string folder, DiagnosticBag bag)
    {
        var (place, name) = (dossier.Current!.Start, dossier.Current!.Content!.Id.Value.Text);
        if (dossier.Timeline.PublicFrom <= now)
            bag.Add(DiagnosticCatalog.CopyAfterRelease.At(place, name));
        if (group.WithholdReason is { } reason)
            bag.Add(DiagnosticCatalog.GroupWithheld.At(group.Location, group.Name, reason));
        if (string.IsNullOrWhiteSpace(consent))
            bag.Add(DiagnosticCatalog.CopyWithoutConsent.At(place));
        if (PrivateFile.ReasonAgainst(folder, input) is { } against)
            bag.Add(DiagnosticCatalog.CopyInPublicPlace.At(place, folder, against.Japanese, against.English));
    }

    private RecipientGroup Find(InputContent content, string group)
    {
        if (content.RecipientGroups.FirstOrDefault(one => one.Name == group) is not { } found)
        {
            var known = options.Redact ? "" : string.Join(", ", content.RecipientGroups.Select(one => one.Name));
            throw new UsageException($"recipients/ に「{VisibleText.Of(group)}」というグループはありません{(known.Length > 0 ? $"。あるのは {known}" : "")}",
                $"recipients/ has no group '{VisibleText.Of(group)}'{(known.Length > 0 ? $"; there are: {known}" : "")}");
        }

        return found.Recipients.IsEmpty
            ? throw new UsageException($"グループ「{VisibleText.Of(group)}」には提供先がありません", $"the group '{VisibleText.Of(group)}' has no recipients") : found;
    }

    // All of them, when nothing was wrong.
    private Dictionary<Recipient, CorrespondentKey> Keys(InputContent content, RecipientGroup group, DiagnosticBag bag)
    {
        var (pinned, keys) = (new PinnedKeys(content, now), new Dictionary<Recipient, CorrespondentKey>());
        foreach (var recipient in group.Recipients)
        {
            var own = new DiagnosticBag();
            if (pinned.Of(recipient.PublicKey, PinnedKeys.OfRecipients, own) is { } key)
                keys.Add(recipient, key);
            else
                bag.AddRange(own.Sorted().Select(fault => DiagnosticCatalog.RecipientKeyNotGood.At(recipient.Key.Location, recipient.Key.Value,
                    fault.Message(DiagnosticLanguage.Japanese), fault.Message(DiagnosticLanguage.English))));
        }

        return keys;
    }

    private Copy Make(Recipient recipient, AdvisoryAhead ahead, SiteSettings settings)
    {
        var copy = new AdvanceCopy(ahead.Advisory, settings.Operator, recipient.Name, CopyToken.Draw(below), ahead.ReleaseAt);
        var draft = CsafFiles.RenderDraft(ahead.Advisory, settings, new CsafDraft(
            $"{copy.Mark(Language.Japanese)} / {copy.Mark(Language.English)}", $"{copy.Mark(Language.Japanese)}\n{CopyBundle.Sentences(copy)}"));
        var files = CopyBundle.Files(copy, draft, CsafFiles.NameOf(ahead.Advisory), FragmentMarkdown.Of, FragmentMarkdown.Escaped);
        return new Copy(recipient, copy.Token, CopyFileName.Draw(below), files);
    }

    private EditPlan Plan(Dossier dossier, RecipientGroup group, string consent, ImmutableArray<Copy> copies, bool isTrial)
    {
        string[] lines = [.. copies.Select(copy => CaseRecord.Line(now, CaseEventKind.Advance, (FieldKey.Recipient, copy.Recipient.Key.Value),
            (FieldKey.Group, group.Name), (FieldKey.Consent, QuotedText.OnOneLine(consent)), (FieldKey.Copy, copy.Token.Text)))];
        var (id, count) = (dossier.Current!.Content!.Id.Value.Text, copies.Length == 1 ? "one copy" : $"{copies.Length} copies");
        return EditPlan.Write([CaseRecord.With(input, dossier, lines)],
            new Bilingual($"{id} の写しを「{group.Name}」の {copies.Length} 者に作りました。", $"Made {count} of {id} for the group '{group.Name}'."),
            // What is drawn for a trial will never be anywhere.
            isTrial ? [] : [.. copies.Select(copy => new Bilingual($"{copy.FileName}: {copy.Recipient.Name}（写し番号 {copy.Token.Number}）",
                $"{copy.FileName}: {copy.Recipient.Name} (copy {copy.Token.Number})"))]) with
        {
            Would = new Bilingual($"{id} の写しを「{group.Name}」の {copies.Length} 者に作ります。", $"Would make {count} of {id} for the group '{group.Name}'."),
            KeepsTheSite = true,
            IsWhole = true,
            Next = [new("次に: 各ファイルをその提供先だけに送り、案件の記録を git commit してください。",
                "Next: send each file to its recipient alone, and commit the case (git commit).")],
        };
    }

    private void Write(string folder, ImmutableArray<Copy> copies, Func<Recipient, CorrespondentKey> keyOf, SigningKey signer)
    {
        var outbox = new Outbox(folder, input);
        foreach (var (copy, bundle) in copies.Zip(CopyBundle.Pack([.. copies.Select(copy => copy.Files)])))
            outbox.Put(copy.FileName, EncryptedMessage.Make(bundle, signer, [keyOf(copy.Recipient)], now, hideRecipients: true));
    }

    // Whose turn it is to know is nobody else's business.
    private static ImmutableArray<Finding> Confidential(ImmutableArray<Diagnostic> findings) =>
        [.. findings.Select(finding => new Finding(finding, IsLeftOut: false, IsConfidential: true))];

    private sealed record Copy(Recipient Recipient, CopyToken Token, string FileName, ImmutableArray<(string Name, byte[] Bytes)> Files);
}

using System.Collections.Immutable;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Cli.Drafting;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Correspondence.Letters;
using Jvn.Site.Correspondence.Mail;
using Jvn.Site.Correspondence.Printing;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>Letters to vendors: chosen, written, encrypted, put into the outbox, recorded in the case; all of that or nothing.</summary>
internal sealed class LetterDesk(
    string input, DateTimeOffset now, Mailbox sender, SigningKey signer, Outbox outbox, IChance chance, TextWriter results, ReportOptions options)
{
    private readonly TextReporter reporter = new(results, options);

    /// <summary>Everything is tried and shown, nothing encrypted and nothing written.</summary>
    public bool IsTrial { get; init; }

    public ExitCode Send(string wanted, LetterOrder order)
    {
        var read = SiteInput.Read(input);
        var dossier = new AdvisorySearch(read.Content, options.Redact).Find(wanted);
        var (refused, wrong) = (new DiagnosticBag(), new DiagnosticBag());
        var addressees = new Addressees(read.Content, dossier, now, options.Redact);
        var vendors = addressees.Of(order, refused);
        TellNotYet(addressees.TooSoon);
        if (vendors.IsEmpty && !refused.HasErrors)
        {
            if (addressees.TooSoon.IsEmpty)
                Say(NobodysTurn(order.Kind));
            return ExitCode.Done;
        }

        // All that speaks against it is told at once.
        if (order.Kind == LetterKind.Details)
            wrong.AddRange(HandedOut.Leaks(read, dossier, dossier.Current!.Content!.ReleaseAt.Value, now).Select(finding => finding.Diagnostic));
        if (order is { Kind: LetterKind.Details, Details: null } && !vendors.IsEmpty)
            refused.AddRange(HandedOut.Unfinished(read, dossier, now, SectionKind.Overview, SectionKind.Details));
        var writer = new LetterWriter(read.Content, dossier, order, sender.Address, now);
        var letters = vendors.IsEmpty ? [] : writer.Write(vendors, refused, wrong);
        var keys = Keys(read.Content, vendors.Except(writer.PassedOver), wrong);
        if (refused.HasErrors || wrong.HasErrors)
            return Report(refused, wrong);
        TellPassedOver(writer.PassedOver);
        if (letters.IsEmpty)
            return ExitCode.Done;
        foreach (var letter in letters.Where(letter => letter.Form == LetterForm.Mail))
            MailboxOf(letter.Vendor);
        var plan = LetterEdits.Plan(input, dossier, order, letters, now);
        if (IsTrial)
            Preview(letters);
        try
        {
            return new AdvisoryEditor(input, now, results, options)
            {
                IsTrial = IsTrial,
                BeforeWriting = () => Put(dossier.Current!.Content!.Id.Value, order, letters, keys),
            }.Apply(read, plan, wanted, dossier.Current!.Start);
        }
        catch
        {
            outbox.TakeBack();
            throw;
        }
    }

    private void TellNotYet(ImmutableArray<Vendor> vendors)
    {
        if (vendors.IsEmpty || options.Redact)
            return;
        var names = string.Join(", ", vendors.Select(vendor => vendor.Key));
        Say(new($"前の手紙から {RepeatedLetter.LeastDays} 日たっていないため、まだ督促しないベンダ: {names}。いま送るなら --again を付けてください。",
            $"Not reminded yet, since less than {RepeatedLetter.LeastDays} days have passed since the last letter: {names}. To send it now, add --again."));
    }

    private void TellPassedOver(ImmutableArray<Vendor> vendors)
    {
        if (vendors.IsEmpty || options.Redact)
            return;
        var names = string.Join(", ", vendors.Select(vendor => vendor.Key));
        Say(new($"メールも郵送もできないため、送らないベンダ: {names}。連絡先を登録してから、ベンダを指定して送ってください。",
            $"Passed over, for want of a mail address with a key or a postal address: {names}. Register one, then send to them by name."));
    }

    // Without those that go on paper.
    private Dictionary<Vendor, CorrespondentKey> Keys(InputContent content, IEnumerable<Vendor> vendors, DiagnosticBag bag)
    {
        var (pinned, keys) = (new PinnedKeys(content, now), new Dictionary<Vendor, CorrespondentKey>());
        foreach (var vendor in vendors.Where(vendor => vendor.Reach.Key is not null))
        {
            if (pinned.Of(vendor.Reach.Key!, PinnedKeys.OfVendors, bag) is { } key)
                keys.Add(vendor, key);
        }

        return keys;
    }

    private void Put(AdvisoryId id, LetterOrder order, ImmutableArray<PlannedLetter> letters, Dictionary<Vendor, CorrespondentKey> keys)
    {
        foreach (var letter in letters)
        {
            var path = letter.Form == LetterForm.Print ? Print(id, letter) : Mail(id, order, letter, keys[letter.Vendor]);
            if (!options.Redact && !options.Quiet)
                results.WriteLine($"{letter.Vendor.Key}  {VisibleText.Of(path)}");
        }
    }

    private static Mailbox MailboxOf(Vendor vendor) => Mailbox.TryCreate(vendor.Reach.Name, vendor.Reach.Email!, out var box) ? box
        : throw new UsageException($"{vendor.Key} の email は、メールアドレスとして使えません", $"the 'email' of {vendor.Key} is no mail address");

    private string Mail(AdvisoryId id, LetterOrder order, PlannedLetter letter, CorrespondentKey key)
    {
        var mail = new OutgoingMail
        {
            Id = id, From = sender, To = MailboxOf(letter.Vendor), At = now, Letter = letter.Letter, Attachments = order.Attachments,
        };
        var drawn = Drawn();
        return outbox.Put(mail.FileName(drawn), mail.Render(clear => EncryptedMessage.Make(clear, signer, [key], now), drawn));
    }

    private string Print(AdvisoryId id, PlannedLetter letter) => outbox.Put($"{id.Slug}-{Convert.ToHexStringLower(Drawn())[..8]}.html",
        new PrintedLetter(letter.Letter, letter.Vendor.Name.In(letter.Letter.Language).Text, letter.Vendor.Reach.Name, letter.Vendor.Reach.Postal!,
            letter.Sender, now).Render());

    private byte[] Drawn() => [.. Enumerable.Range(0, 16).Select(_ => (byte)chance.Below(256))];

    private void Preview(ImmutableArray<PlannedLetter> letters)
    {
        if (options.Redact || options.Quiet)
            return;
        foreach (var letter in letters)
        {
            var way = letter.Form == LetterForm.Print ? new Bilingual("郵送", "by post") : new Bilingual(letter.Vendor.Reach.Email!, letter.Vendor.Reach.Email!);
            results.WriteLine($"== {letter.Vendor.Key} ({VisibleText.Of(way.In(options.Language))}) ==");
            results.WriteLine(letter.Letter.Subject);
            results.WriteLine();
            results.WriteLine(letter.Letter.Text.TrimEnd());
            results.WriteLine();
        }
    }

    private static Bilingual NobodysTurn(LetterKind kind) => kind switch
    {
        LetterKind.Outline => new("このキーワードで、まだ連絡していない登録ベンダはありません。", "No registered vendor with these keywords is left to be asked."),
        LetterKind.Details => new("詳細を求めていて、まだ送っていないベンダはありません。", "Nobody who asked for the details is left without them."),
        LetterKind.Date => new("詳細を知る全員に、いまの公表日時を伝えてあります。", "Everyone who has the details was told the release instant as it is."),
        LetterKind.Reminder => new("回答を待っているベンダはありません。", "No answer is being waited for."),
        _ => new("お礼を送っていないベンダはありません。", "Everyone who replied has been thanked."),
    };

    private ExitCode Report(DiagnosticBag refused, DiagnosticBag wrong)
    {
        var code = refused.HasErrors ? ExitCode.Refused : ExitCode.InvalidInput;
        refused.AddRange(wrong.Sorted());
        reporter.Report([.. refused.Sorted().Select(finding => new Finding(finding, IsLeftOut: false, IsConfidential: true))]);
        Say(new Bilingual("何も送らず、何も記録していません。", "Nothing was written and nothing recorded."));
        return code;
    }

    private void Say(Bilingual words)
    {
        if (!options.Quiet)
            results.WriteLine(words.In(options.Language));
    }
}

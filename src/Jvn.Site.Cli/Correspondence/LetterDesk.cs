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
/// <param name="signer">Null for a trial, in which nothing is encrypted.</param>
internal sealed class LetterDesk(
    string input, DateTimeOffset now, Mailbox sender, SigningKey? signer, Outbox? outbox, IChance chance, TextWriter results, ReportOptions options)
{
    private readonly TextReporter reporter = new(results, options);

    public ExitCode Send(string wanted, LetterOrder order)
    {
        var read = SiteInput.Read(input);
        var dossier = new AdvisorySearch(read.Content, options.Redact).Find(wanted);
        var refused = new DiagnosticBag();
        var vendors = new Addressees(read.Content, dossier, now, options.Redact).Of(order, refused);
        if (refused.HasErrors)
            return Report(refused, ExitCode.Refused);
        if (vendors.IsEmpty)
        {
            Say(NobodysTurn(order.Kind));
            return ExitCode.Done;
        }

        var bag = new DiagnosticBag();
        if (order.Kind == LetterKind.Details)
            bag.AddRange(HandedOut.Leaks(read, dossier, dossier.Current!.Content!.ReleaseAt.Value, now).Select(finding => finding.Diagnostic));
        var writer = new LetterWriter(read.Content, dossier, order, sender.Address, now);
        var letters = writer.Write(vendors, bag);
        var keys = bag.HasErrors ? [] : Keys(read.Content, letters, bag);
        if (bag.HasErrors)
            return Report(bag, ExitCode.InvalidInput);
        TellPassedOver(writer.PassedOver);
        if (letters.IsEmpty)
            return ExitCode.Done;
        var plan = LetterEdits.Plan(input, dossier, order, letters, now);
        if (signer is null)
            Preview(letters);
        try
        {
            return new AdvisoryEditor(input, now, results, options)
            {
                IsTrial = signer is null,
                BeforeWriting = () => Put(dossier.Current!.Content!.Id.Value, order, letters, keys),
            }.Apply(read, plan, wanted, dossier.Current!.Start);
        }
        catch
        {
            outbox?.TakeBack();
            throw;
        }
    }

    private void TellPassedOver(ImmutableArray<Vendor> vendors)
    {
        if (vendors.IsEmpty || options.Redact)
            return;
        var names = string.Join(", ", vendors.Select(vendor => vendor.Key));
        Say(new($"メールも郵送もできないため、送らないベンダ: {names}。連絡先を登録してから、ベンダを指定して送ってください。",
            $"Passed over, for want of a mail address with a key or a postal address: {names}. Register one, then send to them by name."));
    }

    private ImmutableArray<CorrespondentKey?> Keys(InputContent content, ImmutableArray<PlannedLetter> letters, DiagnosticBag bag)
    {
        var pinned = new PinnedKeys(content, now);
        return [.. letters.Select(letter => letter.Vendor.Reach.Key is { } key ? pinned.Of(key, PinnedKeys.OfVendors, bag) : null)];
    }

    private void Put(AdvisoryId id, LetterOrder order, ImmutableArray<PlannedLetter> letters, ImmutableArray<CorrespondentKey?> keys)
    {
        foreach (var (letter, key) in letters.Zip(keys))
        {
            var path = key is null ? Print(id, letter) : Mail(id, order, letter, key);
            if (!options.Redact && !options.Quiet)
                results.WriteLine($"{letter.Vendor.Key}  {VisibleText.Of(path)}");
        }
    }

    private string Mail(AdvisoryId id, LetterOrder order, PlannedLetter letter, CorrespondentKey key)
    {
        if (!Mailbox.TryCreate(letter.Vendor.Reach.Name, letter.Vendor.Reach.Email!, out var to))
            throw new UsageException($"{letter.Vendor.Key} の email は、メールアドレスとして使えません", $"the 'email' of {letter.Vendor.Key} is no mail address");
        var mail = new OutgoingMail { Id = id, From = sender, To = to, At = now, Letter = letter.Letter, Attachments = order.Attachments };
        var drawn = Drawn();
        return outbox!.Put(mail.FileName(drawn), mail.Render(clear => EncryptedMessage.Make(clear, signer!, [key], now), drawn));
    }

    private string Print(AdvisoryId id, PlannedLetter letter) => outbox!.Put($"{id.Slug}-{Convert.ToHexStringLower(Drawn())[..8]}.html",
        new PrintedLetter(letter.Letter, letter.Vendor.Name.In(letter.Letter.Language).Text, letter.Vendor.Reach.Name, letter.Vendor.Reach.Postal!, now)
            .Render());

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

    private ExitCode Report(DiagnosticBag bag, ExitCode code)
    {
        reporter.Report([.. bag.Sorted().Select(finding => new Finding(finding, IsLeftOut: false, IsConfidential: true))]);
        Say(new Bilingual("何も送らず、何も記録していません。", "Nothing was written and nothing recorded."));
        return code;
    }

    private void Say(Bilingual words)
    {
        if (!options.Quiet)
            results.WriteLine(words.In(options.Language));
    }
}

using System.Collections.Immutable;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Cli.Terminals;
using Jvn.Site.Correspondence.Receiving;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>Takes replies over into an input: each whole, or not at all, in the order in which they were signed.</summary>
/// <param name="terminal">Who is asked about each; null when nobody is.</param>
internal sealed class ReplyDesk(string input, DateTimeOffset now, TextWriter results, ReportOptions options, ITerminal? terminal)
{
    private readonly TextReporter reporter = new(results, options);
    private readonly ParseMemory memory = new() { IsOfOneRun = true };
    private bool wasDeclined;
    private bool isNews;
    private int imported;
    private int known;
    private int declined;
    private int refused;

    /// <summary>Everything is tried and shown, and nothing is written.</summary>
    public bool IsTrial { get; init; }

    /// <summary>Whether what is signed and not encrypted will do.</summary>
    public bool TakesClearSigned { get; init; }

    /// <param name="mails">Listed and read as they are opened; what cannot be read is reported to <paramref name="bag"/>.</param>
    public ExitCode Run(IUnsealer key, IEnumerable<(SourceLocation Place, ReceivedMessage Mail)> mails, DiagnosticBag bag)
    {
        var read = SiteInput.Read(input, memory: memory);
        var editor = new AdvisoryEditor(input, now, results, options)
        {
            IsTrial = IsTrial, TellsNext = false, Memory = memory, Confirm = terminal is null ? null : () => !(wasDeclined = !IsWanted()),
        };
        var opener = new ReplyOpener(key, VendorKeys.Of(read.Content, now, bag), now, TakesClearSigned);
        var replies = new List<VendorReply>();
        foreach (var (place, mail) in mails)
        {
            var (reply, refusal) = opener.Open(mail, place);
            if (refusal is not null)
                Refuse(refusal, bag);
            if (reply is not null)
                replies.Add(reply);
            if (opener.IsKeyOutOfReach)
                break;
        }

        Report(bag.Sorted());
        if (opener.IsKeyOutOfReach)
            return ExitCode.MachineFailed;
        var worst = bag.HasErrors ? ExitCode.InvalidInput : ExitCode.Done;
        foreach (var reply in replies.OrderBy(reply => reply.SignedAt))
        {
            var code = Take(reply, editor, read);
            read = editor.After ?? read;
            worst = code > worst ? code : worst;
        }

        Sum();
        return worst;
    }

    private ExitCode Take(VendorReply reply, AdvisoryEditor editor, SiteInput read)
    {
        if (ReplyEdits.DossierOf(read.Content, reply.Sheet) is not { } dossier)
            return Refuse(ReplyEdits.ReasonForNone(read.Content, reply));
        if (ReplyEdits.RefusalOf(dossier, reply, now) is { } refusal)
            return Refuse(refusal);
        var isKnown = ReplyEdits.IsKnown(dossier, reply);
        if (!isKnown && !options.Redact && (terminal is not null || IsTrial || !options.Quiet))
            new ReplyView(results, options.Language).Show(dossier, reply, now);
        wasDeclined = false;
        var plan = ReplyEdits.Take(input, dossier, reply, now);
        var code = editor.Apply(read, plan, reply.Sheet.Id!.Text, dossier.Current!.Start);
        if (code != ExitCode.Done)
            refused++;
        else if (wasDeclined)
            declined++;
        else if (isKnown)
            known++;
        else
            (imported, isNews) = (imported + 1, isNews || !plan.KeepsTheSite);
        return code;
    }

    private bool IsWanted() => terminal!.Ask(new Bilingual("この返信を取り込みますか。[y/N]", "Take this reply over? [y/N]").In(options.Language))?.Trim()
        .ToLowerInvariant() is "y" or "yes" or "ｙ" or "はい";

    private void Refuse(Diagnostic refusal, DiagnosticBag bag)
    {
        refused++;
        bag.Add(refusal);
    }

    private ExitCode Refuse(Diagnostic refusal)
    {
        refused++;
        Report([refusal]);
        return ExitCode.InvalidInput;
    }

    // Who writes to us, and about what, is nobody else's business.
    private void Report(ImmutableArray<Diagnostic> findings) =>
        reporter.Report([.. findings.Select(finding => new Finding(finding, IsLeftOut: false, IsConfidential: true))]);

    private void Sum()
    {
        if (options.Quiet)
            return;
        Say(IsTrial
            ? new Bilingual($"取り込める返信 {imported} 件、取り込み済み {known} 件、受け付けない返信 {refused} 件。",
                $"Replies: {imported} to take over, {known} known, {refused} refused.")
            : new Bilingual($"取り込んだ返信 {imported} 件、取り込み済み {known} 件、受け付けない返信 {refused} 件、見送り {declined} 件。",
                $"Replies: {imported} taken over, {known} known, {refused} refused, {declined} left."));
        if (imported > 0 && !IsTrial)
            Say(isNews ? new("次に: git diff で確かめて git commit し、jvn publish で反映してください。", "Next: look at it (git diff), commit it, and publish (jvn publish).")
                : new("次に: git diff で確かめて git commit してください。", "Next: look at it (git diff), and commit it."));
    }

    private void Say(Bilingual words) => results.WriteLine(words.In(options.Language));
}

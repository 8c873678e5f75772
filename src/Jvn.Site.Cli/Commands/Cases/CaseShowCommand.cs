using System.CommandLine;
using Jvn.Site.Cli.Board;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Commands.Cases;

/// <summary><c>jvn case show ID</c>: where each vendor stands, and everything that happened.</summary>
internal sealed class CaseShowCommand : Command
{
    public CaseShowCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("show", "Shows where each vendor of a case stands, and all that happened. Example: jvn case show JVN12345678")
    {
        var id = new Argument<string>("id") { Description = "Identifier of the advisory, like JVN#12345678 or JVN12345678, or the working name of its files." };
        Arguments.Add(id);
        foreach (var option in (Option[])[options.Input, options.Redact])
            Options.Add(option);
        SetAction(parsed =>
        {
            if (options.IsRedacted(parsed))
                throw new UsageException("案件の記録は社外秘です。共有のログには出せません（--redact false で表示します）",
                    "a case is confidential and not for a shared log; --redact false shows it");
            var dossier = new AdvisorySearch(SiteInput.Read(parsed.GetValue(options.Input)!).Content, isRedacted: false).Find(parsed.GetValue(id)!);
            Show(dossier, new Utf8Lines(results), options.LanguageOf(parsed), clock.GetUtcNow());
            return (int)ExitCode.Done;
        });
    }

    private static void Show(Dossier dossier, TextWriter lines, DiagnosticLanguage language, DateTimeOffset now)
    {
        var advisory = dossier.Current!.Content!;
        lines.WriteLine($"{advisory.Id.Value}  {VisibleText.Of(advisory.Title.Value)}");
        var release = JapanTime.Minute(advisory.ReleaseAt.Value);
        lines.WriteLine(new Bilingual($"公表日時 {release}", $"Release {release}").In(language));
        if (dossier.Case is not { Events: [_, ..] } record)
        {
            lines.WriteLine(new Bilingual("まだ何も記録されていません。", "Nothing is recorded yet.").In(language));
            return;
        }

        lines.WriteLine();
        var width = record.Vendors.Select(ColumnWidth.Of).DefaultIfEmpty(0).Max();
        foreach (var vendor in record.Vendors)
            lines.WriteLine($"  {ColumnWidth.Pad(vendor, width)}  {Standing(record, vendor, advisory, now).In(language)}");
        lines.WriteLine();
        var kinds = record.Events.Max(one => ColumnWidth.Of(CaseWords.Said(one.Kind).In(language)));
        var subjects = record.Events.Max(one => ColumnWidth.Of(Subject(one)));
        foreach (var one in record.Events)
        {
            var (kind, subject) = (ColumnWidth.Pad(CaseWords.Said(one.Kind).In(language), kinds), ColumnWidth.Pad(Subject(one), subjects));
            lines.WriteLine($"  {JapanTime.Minute(one.At.Value)}  {kind}  {subject}  {More(one, language)}".TrimEnd());
        }
    }

    private static string Subject(CaseEvent one) =>
        one.Vendor?.Value ?? (one.Recipient is { } recipient ? $"{recipient.Value} ({one.Group?.Value})" : "");

    private static string More(CaseEvent one, DiagnosticLanguage language) => string.Join("  ", new[]
    {
        one.Through is { } partner ? $"← {partner.Value}" : null,
        one.Status?.Value is { } status ? new Bilingual(status.Name(Language.Japanese), status.Word()).In(language) : null,
        one.ReleaseAt is { } release ? $"{new Bilingual("公表日時", "release").In(language)} {JapanTime.Minute(release.Value)}" : null,
        one.Facts.IsEmpty ? null : string.Join(new Bilingual("、", ", ").In(language), one.Facts.Select(fact => CaseWords.SaidOfFact(fact).In(language))),
    }.OfType<string>());

    // What is waited for, from the latest step back.
    private static Bilingual Standing(Case record, string vendor, Advisory advisory, DateTimeOffset now)
    {
        bool Has(CaseEventKind kind) => record.First(kind, vendor) is not null;
        if (Has(CaseEventKind.Reply))
            return new("回答済み", "has replied");
        if (!Has(CaseEventKind.Details))
        {
            return Has(CaseEventKind.Declined) ? new("詳細は不要", "does not need the details")
                : Has(CaseEventKind.Interested) ? new("詳細を待っている", "waits for the details")
                : new("概要への返事待ち", "has not answered the outline");
        }

        return advisory.PublicFrom > now && record.AnnouncedTo(vendor) != advisory.ReleaseAt.Value
            ? new("回答待ち（いまの公表日時は未連絡）", "has not replied; was not told the release instant as it is")
            : new("回答待ち", "has not replied");
    }
}

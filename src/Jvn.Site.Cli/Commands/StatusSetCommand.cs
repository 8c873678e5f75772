using System.CommandLine;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn status set ID VENDOR STATUS</c>: what a vendor answered.</summary>
internal sealed class StatusSetCommand : EditCommand
{
    private readonly Argument<string> vendor = new("vendor") { Description = "Key of the vendor, its name, or another name that it goes by." };
    private readonly Argument<string> status = new("status") { Description = $"Its status: {Statuses}, or the same in Japanese." };
    private readonly Option<string> comment = new("--comment-file") { Description = "File with the vendor's own words, as they came. Published.",
        HelpName = "file" };
    private readonly Option<string> url = new("--url") { Description = "The vendor's announcement (http or https). Published.", HelpName = "address" };
    private readonly Option<DateOnly?> replied = CommonOptions.Day("--replied", "The day of its first reply; by default today, where none is recorded.");
    private readonly Option<DateOnly?> notified = CommonOptions.Day("--notified", "The day on which it was given the details.");
    private readonly Option<string> text = Words("--history", "Words of the entry in the history, in place of the usual ones. Published.", isRequired: false);
    private readonly Option<string> english = Words("--history-en", "The same in English. Published.", isRequired: false);

    private readonly Option<bool> revision = new("--revision") { Description = "Put it into the pending revision, as of the instant at which that comes out." };

    public StatusSetCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("set", "Records the answer of a vendor. Once the advisory is out, with an entry in the histories.", options, clock, results)
    {
        status.Validators.Add(argument =>
        {
            if (argument.Tokens is [var token] && !VendorStatusWords.TryParse(token.Value, out _))
            {
                argument.AddError(Meant(token.Value) is { } near ? $"'{token.Value}' is no status; use one of {Statuses}. Did you mean '{near}'?"
                    : $"'{token.Value}' is no status; use one of {Statuses}.");
            }
        });
        url.Validators.Add(option =>
        {
            if (option.Tokens is [var token] && !WebAddress.TryParse(token.Value, out _))
                option.AddError($"'{token.Value}' is no http or https address.");
        });
        Validators.Add(command =>
        {
            if (command.GetResult(english) is not null && command.GetResult(text) is null)
                command.AddError("--history-en needs --history.");
            if (command.GetValue(revision) && command.GetResult(text) is not null)
                command.AddError("A revision has its own entry in the history; leave out --history.");
        });
        Arguments.Add(vendor);
        Arguments.Add(status);
        foreach (var option in new Option[] { comment, url, replied, notified, text, english, revision })
            Options.Add(option);
    }

    protected override EditPlan Plan(Dossier dossier, InputContent content, DateTimeOffset now, ParseResult parsed)
    {
        var word = VendorStatusWords.TryParse(parsed.GetValue(status)!, out var known) ? known : throw new System.Diagnostics.UnreachableException();
        var answer = new StatusAnswer(
            word, parsed.GetValue(comment) is { } file ? ReadWords(file) : null, parsed.GetValue(url), parsed.GetValue(replied), parsed.GetValue(notified),
            parsed.GetValue(text) is { } entry ? new LocalizedText(entry, parsed.GetValue(english)) : null);
        var meant = new VendorSearch(content, Common.IsRedacted(parsed)).Find(parsed.GetValue(vendor)!);
        return parsed.GetValue(revision) ? StatusEdits.SetInRevision(dossier, meant, now, answer) : StatusEdits.Set(dossier, meant, now, answer);
    }

    /// <summary>The text of a file that somebody named.</summary>
    /// <exception cref="UsageException">It is none; why is said.</exception>
    internal static string ReadWords(string file)
    {
        var name = VisibleText.Of(file);
        if (!Path.Exists(file))
            throw new UsageException($"「{name}」というファイルはありません", $"there is no file '{name}'");
        if (InputFolder.Exists(file))
            throw new UsageException($"「{name}」はフォルダです。文章のファイルを指定してください", $"'{name}' is a folder; name a file with text");
        var bag = new DiagnosticBag();
        if (InputFolder.ReadText(new InputEntry(Path.GetFullPath(file), file, file), bag) is not { } read)
        {
            var fault = bag.Sorted()[0];
            throw new UsageException(
                $"「{name}」: {fault.Message(DiagnosticLanguage.Japanese)}{fault.Fix(DiagnosticLanguage.Japanese).TrimEnd('。')}",
                $"'{name}': {fault.Message(DiagnosticLanguage.English)} {fault.Fix(DiagnosticLanguage.English).TrimEnd('.')}");
        }

        return read.Text.Trim().Length > 0 ? read.Text
            : throw new UsageException($"「{name}」には文章がありません", $"'{name}' holds no text");
    }

    /// <summary>The words that it takes.</summary>
    internal static string Statuses => string.Join(", ", VendorStatusWords.All.Select(word => word.Word()));

    private static string? Meant(string written) =>
        NearestName.Of(written, VendorStatusWords.All.SelectMany(word => new[] { word.Word(), word.Name(Language.Japanese) }));
}

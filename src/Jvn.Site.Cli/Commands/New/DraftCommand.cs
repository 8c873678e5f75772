using System.Collections.Immutable;
using System.CommandLine;
using Jvn.Site.Cli.Drafting;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Cli.Terminals;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Commands.New;

/// <summary>What the commands have in common that make new files: they ask, draw and write whole files, and never over one that is there.</summary>
internal abstract class DraftCommand : Command
{
    protected DraftCommand(
        string name, string description, CommonOptions options, TimeProvider clock, Stream results, ITerminal terminal, IChance chance)
        : base(name, description)
    {
        var noInput = new Option<bool>("--no-input") { Description = "Ask nothing; what is missing is wrong usage." };
        foreach (var option in (Option[])[options.Input, noInput, options.Redact, options.Quiet])
            Options.Add(option);
        SetAction(parsed =>
        {
            var (now, input, report) = (clock.GetUtcNow(), parsed.GetValue(options.Input)!, options.ReportOf(parsed));
            if (!InputFolder.Exists(input))
                throw new UsageException("入力フォルダがありません", "the input folder does not exist");
            if (report.Redact && Names.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } chosen)
                throw new UsageException(
                    $"--redact のときは {chosen.Name} を指定できません。すでにあるかどうかが、共有のログから分かってしまいます。--redact false を付けて実行してください",
                    $"{chosen.Name} cannot be given under --redact: a shared log would tell whether it is taken; run this where nobody else reads the " +
                        "output, with --redact false");
            var read = SiteInput.Read(input);
            var questions = new Questions(parsed.GetValue(noInput) ? null : terminal, report.Language);
            var draft = Make(new Drafter(read, input, now, chance), new Registry(read.Content, report.Redact, now), questions, parsed);
            return (int)new AdvisoryEditor(input, now, new Utf8Lines(results), report)
                .Apply(read, PlanOf(draft), Name, new SourceLocation(draft.Files[0].Path));
        });
    }

    /// <summary>Gives the command options of its own; help names them first.</summary>
    protected void Take(params ReadOnlySpan<Option> own)
    {
        for (var i = 0; i < own.Length; i++)
            Options.Insert(i, own[i]);
    }

    /// <summary>The options that choose what is drawn otherwise: whether one is taken is confidential.</summary>
    protected virtual ImmutableArray<Option> Names => [];

    /// <summary>Asks for what no option says, and writes the text in memory.</summary>
    protected abstract Draft Make(Drafter drafter, Registry registry, Questions questions, ParseResult parsed);

    /// <summary>An option that takes one text.</summary>
    protected static Option<string?> Text(string name, string description, string takes = "text") => new(name) { Description = description, HelpName = takes };

    /// <summary>An option that may be given more than once.</summary>
    protected static Option<string[]> Texts(string name, string description, string takes) => new(name) { Description = description, HelpName = takes };

    /// <summary>An option that takes a release instant.</summary>
    protected static Option<DateTimeOffset?> ReleaseAt => CommonOptions.Instant("--release-at", "The release instant; by default the next usual one.");

    /// <summary>An option that takes an identifier that was allotted elsewhere.</summary>
    protected static Option<string?> Identifier
    {
        get
        {
            var option = Text("--id", "An identifier that was allotted elsewhere, like JVN#12345678; by default a free one is drawn.", "identifier");
            option.Validators.Add(result =>
            {
                if (result.Tokens is [var token] && !TypedId.TryRead(token.Value, out _))
                    result.AddError($"'{token.Value}' is no identifier; write it like JVN#12345678.");
            });
            return option;
        }
    }

    /// <summary>An option that takes the name of files.</summary>
    protected static Option<string?> WorkingName
    {
        get
        {
            var option = Text("--name", "The name of the files without ending; by default one that tells nothing, like case-7f3a.", "name");
            option.Validators.Add(result =>
            {
                if (result.Tokens is [var token]
                    && (token.Value.Length == 0 || !token.Value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')))
                    result.AddError("--name takes letters, digits, '-' and '_'.");
                else if (result.Tokens is [var name] && !WindowsNames.Allow(name.Value))
                    result.AddError($"Windows has no files of the name '{name.Value}'; use another.");
            });
            return option;
        }
    }

    protected static AdvisoryId? IdOf(string? text) =>
        text is not null && TypedId.TryRead(text, out var id) ? id : null;

    protected static Bilingual? CheckDay(string text) => InstantText.TryParseDay(text, out _) ? null
        : InstantText.IsImpossibleDay(text) ? new($"{text} という日は、暦にありません。", $"There is no such day as {text}.")
        : new("日付は 2026-11-20 のように書いてください。", "Write the day like 2026-11-20.");

    protected static DateOnly DayOf(string text) => InstantText.TryParseDay(text, out var day) ? day : throw new System.Diagnostics.UnreachableException();

    private static EditPlan PlanOf(Draft draft) =>
        new(draft.Changes, null, draft.Done, []) { Foreseen = draft.Unfinished, Next = draft.Next };
}

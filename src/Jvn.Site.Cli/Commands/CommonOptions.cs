using System.CommandLine;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Cli.Sealing;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Cli.Commands;

/// <summary>The options that commands share, and what they default to.</summary>
internal sealed class CommonOptions
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";
    private const string GitHub = "github";

    // The first that is set and not empty decides, as it does in the hooks of git.
    private static readonly string[] LanguageVariables = ["JVN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];

    private readonly Func<string, string?> environment;

    public CommonOptions(Func<string, string?> environment)
    {
        this.environment = environment;
        Drafts = new DraftKeyOptions(environment);
        var folders = new DefaultFolders(environment("JVN_ROOT"), Path.GetFullPath("."));
        Input = Folder(
            "--input", "Folder with advisories/, vendors/ and site.yml; by default the nearest one above the working directory, else the checkout's.", () =>
                folders.Input);
        Theme = Folder("--theme", "Folder of the theme.", () => folders.Theme, mustBe: false);
        Output = Folder("--output", "Folder to build the site in; an earlier build there is replaced.", () => folders.Output, mustBe: false);
        To = new Option<string>("--to") { Description = "Directory to publish to; the web server serves the folder 'current' in it.", HelpName = "folder",
            Required = true };
        Targets = new TargetOptions(environment);
        AsOf = Instant("--as-of", "Use this instant instead of the present one, for example 2026-11-20T12:00:00+09:00.");
        Format = new Option<string>("--format") { Description = "Format of the results.", DefaultValueFactory = _ => Text };
        Format.AcceptOnlyFromAmong(Text, Json, Sarif, GitHub);
        Redact = new Option<bool>("--redact")
        {
            Description = "Name withheld files by a number only, and say no more than the code of a finding. On by default where CI is set; --redact false " +
                "turns it off.",
            DefaultValueFactory = _ => environment("CI") is { Length: > 0 } value && value != "false",
        };
        Quiet = new Option<bool>("--quiet") { Description = "Print findings only." };
        Language = new Option<string>("--lang") { Description = "Language of messages; by default that of JVN_LANG, or of the environment.",
            DefaultValueFactory = _ => DefaultLanguage(), Recursive = true };
        Language.AcceptOnlyFromAmong("ja", "en");
    }

    public Option<string> Input { get; }

    public Option<string> Theme { get; }

    public Option<string> Output { get; }

    public Option<string> To { get; }

    /// <summary>For commands that publish: the publisher's own folder, and further places.</summary>
    public TargetOptions Targets { get; }

    public Option<DateTimeOffset?> AsOf { get; }

    public Option<string> Format { get; }

    public Option<bool> Redact { get; }

    public Option<bool> Quiet { get; }

    /// <summary>Every command has it.</summary>
    public Option<string> Language { get; }

    public Option<bool> DryRun { get; } = new("--dry-run") { Description = "Show what would be done, and do nothing." };

    /// <summary>Which key opens sealed drafts.</summary>
    public DraftKeyOptions Drafts { get; }

    /// <summary>The one that the run was given; null before.</summary>
    public IReporter? Reporter { get; private set; }

    /// <summary>True when everything that is said on standard error is in the log that a program reads.</summary>
    public bool IsLogged { get; private set; }

    /// <summary>Has more told than the results of the run.</summary>
    public void Use(IReporter reporter, bool isLogged) => (Reporter, IsLogged) = (reporter, isLogged);

    /// <summary>An option that takes an instant in the one form that front matter has too.</summary>
    public static Option<DateTimeOffset?> Instant(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "instant",
        CustomParser = argument =>
        {
            var fault = InstantText.TryParse(argument.Tokens[0].Value, out var instant);
            if (fault == InstantFault.None)
                return instant;
            argument.AddError(fault == InstantFault.NoSuchDay ? $"There is no such day as '{argument.Tokens[0].Value}'."
                : $"'{argument.Tokens[0].Value}' is not an instant; write it like 2026-11-20T12:00:00+09:00.");
            return null;
        },
    };

    /// <summary>An option that takes a day.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "day",
        CustomParser = argument =>
        {
            if (InstantText.TryParseDay(argument.Tokens[0].Value, out var day))
                return day;
            argument.AddError(InstantText.IsImpossibleDay(argument.Tokens[0].Value) ? $"There is no such day as '{argument.Tokens[0].Value}'."
                : $"'{argument.Tokens[0].Value}' is not a day; write it like 2026-11-20.");
            return null;
        },
    };

    /// <summary>An option that takes a span of time.</summary>
    public static Option<TimeSpan?> Duration(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "duration",
        CustomParser = argument =>
        {
            if (DurationText.TryParse(argument.Tokens[0].Value, out var duration))
                return duration;
            argument.AddError($"'{argument.Tokens[0].Value}' is not a duration; write it like 90s, 20m or 2h.");
            return null;
        },
    };

    /// <summary>An argument that takes a folder with a finished site.</summary>
    public static Argument<string> BuiltTree()
    {
        var folder = new Argument<string>("folder") { Description = "Folder of a built site." };
        folder.Validators.Add(argument =>
        {
            if (argument.Tokens is [var token] && !FinishedTree.Exists(token.Value))
                argument.AddError($"There is no folder '{token.Value}'.");
        });
        return folder;
    }

    /// <summary>What an argument names is there.</summary>
    /// <param name="except">What stands for something else than a file.</param>
    public static void MustExist(Argument argument, string? except = null) => argument.Validators.Add(given =>
    {
        foreach (var token in given.Tokens.Where(token => token.Value != except && !Path.Exists(token.Value)))
            given.AddError($"There is no file '{token.Value}'.");
    });

    /// <summary>Gives a command options of its own, and those that say how it reports.</summary>
    public void AddTo(Command command, params ReadOnlySpan<Option> own)
    {
        foreach (var option in own)
            command.Options.Add(option);
        foreach (var option in new Option[] { Format, Redact, Quiet })
            command.Options.Add(option);
    }

    /// <summary>A directory that is published to, once it is known to be neither in what the site is made from nor around it.</summary>
    /// <exception cref="UsageException">It is, or this system cannot publish.</exception>
    public string TargetOf(ParseResult parsed, string target)
    {
        if (OperatingSystem.IsWindows())
            throw NeedsLinks();

        if (parsed.GetResult(Input) is null or { Implicit: true } && DefaultFolders.IsElsewhere(parsed.GetValue(Input)!))
        {
            throw new UsageException("いまの場所は入力の中にありません。どの入力を公開するのかを --input で指定してください",
                "the working directory lies in no input; say with --input which one is to be published");
        }

        var source = SourceOf(parsed);
        if (new SiteFolders(source.Input, source.Theme, target).Overlap)
            throw new UsageException("公開先は、入力とテーマの外に置いてください（それらを含むフォルダも使えません）",
                "the directory to publish to must lie outside the input and the theme, and must not hold them");
        return target;
    }

    /// <summary>This system cannot publish.</summary>
    public static UsageException NeedsLinks() => new("公開には、リンクを一度に切り替えられるファイルシステムが必要です。Linux または macOS で実行してください",
        "publishing needs a file system on which a link is replaced in one step; run it on Linux or macOS");

    /// <summary>Our folders as far as they are known, and what each is to us; for telling where something failed.</summary>
    public IReadOnlyCollection<(string Path, Bilingual Role)> FoldersOf(ParseResult? parsed) => parsed is null ? [] :
    [
        .. new[] { (Input, new Bilingual("入力のフォルダ", "the input")), (Theme, new Bilingual("テーマのフォルダ", "the theme")),
            (Output, new Bilingual("出力先", "the output")), (To, PublishedTo) }
            .Select(folder => (Path: parsed.GetResult(folder.Item1) is { } given && !given.Errors.Any() ? given.GetValueOrDefault<string>() : null,
                Role: folder.Item2))
            .Where(folder => folder.Path is { Length: > 0 })
            .Select(folder => (folder.Path!, folder.Role)),
        .. Targets.FoldersIn(parsed).Select(folder => (folder, PublishedTo)),
    ];

    private static Bilingual PublishedTo => new("公開先のディレクトリ", "the directory published to");

    public SourceFolders SourceOf(ParseResult parsed) => new(parsed.GetValue(Input)!, parsed.GetValue(Theme)!);

    public DiagnosticLanguage LanguageOf(ParseResult parsed) => parsed.GetValue(Language) == "ja" ? DiagnosticLanguage.Japanese : DiagnosticLanguage.English;

    /// <summary>In doubt, for example on a command without the option, true where <c>CI</c> is set.</summary>
    public bool IsRedacted(ParseResult parsed) => parsed.GetValue(Redact);

    public ReportOptions ReportOf(ParseResult parsed) => new(LanguageOf(parsed), IsRedacted(parsed), parsed.GetValue(Quiet));

    /// <summary>Says what comes of the run. <see cref="CommandLine"/> ends what it says, however the run ends.</summary>
    public IReporter ReporterOf(ParseResult parsed, Stream results) => Reporter = parsed.GetValue(Format) switch
    {
        Json => new JsonReporter(results, ReportOf(parsed)),
        Sarif => new SarifReporter(results, ReportOf(parsed)),
        GitHub => new GitHubReporter(new Utf8Lines(results), ReportOf(parsed)),
        _ => new TextReporter(new Utf8Lines(results), ReportOf(parsed)),
    };

    /// <summary>Only a person at a terminal sees progress, and never where its counts could end in a shared log.</summary>
    public IProgress ProgressOf(ParseResult parsed, TimeProvider clock) =>
        IsRedacted(parsed) || parsed.GetValue(Quiet) ? new NoProgress() : TerminalProgress.OnStandardError(clock);

    // Where one may not look, something may be there: that is for the machine to say.
    private static bool IsMissing(string folder) =>
        !FinishedTree.Exists(folder) && (Path.GetDirectoryName(Path.GetFullPath(folder)) is not { } parent || FinishedTree.Exists(parent));

    private static Option<string> Folder(string name, string description, Func<string> otherwise, bool mustBe = true)
    {
        var folder = new Option<string>(name) { Description = description, HelpName = "folder", DefaultValueFactory = _ => otherwise() };
        folder.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: "" }])
                given.AddError($"{name} takes one line of text that is not empty.");
            else if (mustBe && given.Tokens is [var token] && IsMissing(token.Value))
                given.AddError($"There is no folder '{token.Value}'.");
        });
        return folder;
    }

    /// <summary>That of JVN_LANG, or of the environment: <c>ja</c> or <c>en</c>.</summary>
    public string DefaultLanguage() =>
        LanguageVariables.Select(environment).FirstOrDefault(value => value is { Length: > 0 })
            ?.StartsWith("ja", StringComparison.Ordinal) == true ? "ja" : "en";
}

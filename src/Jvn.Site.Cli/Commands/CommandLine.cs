using System.CommandLine;
using System.CommandLine.Help;
using Jvn.Site.Cli.Commands.Advance;
using Jvn.Site.Cli.Commands.Cases;
using Jvn.Site.Cli.Commands.Contacts;
using Jvn.Site.Cli.Commands.Drafts;
using Jvn.Site.Cli.Commands.Letters;
using Jvn.Site.Cli.Commands.New;
using Jvn.Site.Cli.Commands.Replies;
using Jvn.Site.Cli.Commands.Vendors;
using Jvn.Site.Cli.Drafting;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Cli.Observing;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Cli.Terminals;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Output.Tree;
using Jvn.Site.Publishing;

namespace Jvn.Site.Cli.Commands;

/// <summary>The commands of <c>jvn</c>, and what becomes of failures: every one ends in an exit code and one line on standard error.</summary>
/// <param name="terminal">Who sits there; nobody if it is null.</param>
/// <param name="chance">What is drawn by lot is drawn from it.</param>
/// <param name="questions">What an editor's program asks; nothing if it is null.</param>
public sealed class CommandLine(
    TimeProvider clock, Stream results, TextWriter errors, Func<string, string?> environment, ITerminal? terminal = null, IChance? chance = null,
    Stream? questions = null)
{
    // In fewer columns the library never comes to an end.
    private const int NarrowestHelp = 40;

    // Who is interrupted clears away what is half done.
    private static readonly TimeSpan LongestEnd = TimeSpan.FromMinutes(1);

    private readonly ITerminal terminal = terminal ?? new NoTerminal();
    private readonly IChance chance = chance ?? new MachineChance();

    public async Task<int> RunAsync(string[] arguments)
    {
        var options = new CommonOptions(environment);
        var language = (Wanted(arguments) ?? options.DefaultLanguage()) == "ja" ? DiagnosticLanguage.Japanese : DiagnosticLanguage.English;
        ParseResult? parsed = null;
        try
        {
            parsed = Root(options, language).Parse(arguments, Literally);
            if (WrongUsage.Of(parsed, arguments) is { IsEmpty: false } wrong)
                return Explain(wrong, language);
            using var help = new StringWriter();
            var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = help,
                ProcessTerminationTimeout = LongestEnd });
            if (help.ToString().TrimEnd() is { Length: > 0 } text)
                new Utf8Lines(results).WriteLine(language == DiagnosticLanguage.Japanese ? HelpInJapanese.Headings(text) : text);
            options.Reporter?.Ended((ExitCode)code);
            (options.Reporter as IDisposable)?.Dispose();
            return code;
        }
        catch (UsageException mistake)
        {
            return Fail(ExitCode.Usage, mistake.Words);
        }
        catch (RefusalException refusal)
        {
            new TextReporter(new Utf8Lines(results), options.ReportOf(parsed!)).Report([new Finding(refusal.Finding, IsLeftOut: false, IsConfidential: true)]);
            return (int)refusal.Code;
        }
        catch (OutputBusyException)
        {
            return Fail(ExitCode.TryAgain, new Bilingual("別の jvn が書き込んでいます。終わってからもう一度実行してください",
                "another run is writing there; try again when it has finished"));
        }
        catch (InputChangedException)
        {
            return Fail(ExitCode.TryAgain, new Bilingual("ファイルが途中で変更されたため、書き換えませんでした。もう一度実行してください",
                "the file was changed in the meantime and was left alone; try again"));
        }
        catch (ForeignDirectoryException foreign)
        {
            // It lies where a site is written, so its name tells nothing of the input; where that is, a shared log need not know.
            var name = VisibleText.Of(IsRedacted(parsed, options) ? Path.GetFileName(foreign.Path) : foreign.Path);
            return Fail(ExitCode.Usage, new Bilingual(
                $"「{name}」は jvn が作ったものではないため（{foreign.Reason}）、何も変えていません。ほかへ移すか、別の書き込み先を指定してください",
                $"'{name}' {foreign.Reason}; it is left as it is, and nothing was changed. Move it elsewhere, or name another folder to write to"));
        }
        catch (KeptByOtherException other)
        {
            var name = VisibleText.Of(IsRedacted(parsed, options) ? Path.GetFileName(other.Path) : other.Path);
            return Fail(ExitCode.Usage, new Bilingual($"「{name}」{other.Reason.Japanese}。何も変えていません。別のディレクトリを指定してください",
                $"'{name}' {other.Reason.English}; nothing was changed. Name another directory"));
        }
        catch (OperationCanceledException)
        {
            return Fail(ExitCode.MachineFailed, new Bilingual("中断しました。公開が途中になったものはありません", "interrupted; nothing was left half published"));
        }
        catch (Exception caught)
        {
            // Of several at once the first tells enough.
            var failure = caught is AggregateException several ? several.Flatten().InnerExceptions[0] : caught;

            var outcome = new Bilingual("公開が途中になったものはありません", "nothing was left half published");
            if (failure is ReleaseIsOutException { Release: var number, InnerException: { } later })
                (failure, outcome) = (later, new Bilingual($"リリース {number} は完全な形で公開済みです。残りの作業は次の実行で補います",
                    $"release {number} is out, whole, and the next run makes up for what had to follow it"));

            // The text of an exception may quote the input; its kind cannot.
            var detail = IsRedacted(parsed, options) ? new MachineFailure(options.FoldersOf(parsed)).Redacted(failure) : MachineFailure.InFull(failure);
            return Fail(ExitCode.MachineFailed, new Bilingual(
                $"{Cause(failure).Japanese}{(detail.Japanese.Length > 0 ? $"（{detail.Japanese}）" : "")}。{outcome.Japanese}",
                $"{Cause(failure).English}{(detail.English.Length > 0 ? $" ({detail.English})" : "")}; {outcome.English}"));
        }

        int Fail(ExitCode code, Bilingual words) => End(options, code, words.In(language),
            language == DiagnosticLanguage.Japanese ? "。" : words.English.EndsWith('?') ? "" : ".");
    }

    private static bool IsRedacted(ParseResult? parsed, CommonOptions options) => parsed is null || options.IsRedacted(parsed);

    // What an argument holds is what was typed: neither the contents of a file that it names with '@', nor an instruction to the parser.
    private static ParserConfiguration Literally => new() { ResponseFileTokenReplacer = null };

    private RootCommand Root(CommonOptions options, DiagnosticLanguage language)
    {
        var root = Commands(options);
        root.Directives.Clear();
        root.Options.Add(options.Language);
        if (root.Options.OfType<HelpOption>().Single().Action is HelpAction help)
            help.MaxWidth = Math.Max(terminal.Columns ?? int.MaxValue, NarrowestHelp);
        if (language == DiagnosticLanguage.Japanese)
            HelpInJapanese.Apply(root);
        return root;
    }

    // The language that is asked for, before anything is parsed: help and usage are to be in it, too.
    private static string? Wanted(string[] arguments) =>
        arguments.Index().Select(argument => argument.Item == "--lang" ? arguments.ElementAtOrDefault(argument.Index + 1)
            : argument.Item.StartsWith("--lang=", StringComparison.Ordinal) ? argument.Item["--lang=".Length..] : null)
                .FirstOrDefault(word => word is not null);

    private RootCommand Commands(CommonOptions options) => new("Builds the JVN site from Markdown advisories and lets nothing out before its release instant.")
    {
        new BuildCommand(options, new KeyOptions(environment, clock), clock, results),
        new CheckCommand(options, clock, results),
        new PublishCommand(options, new Observation(options, clock, errors), new KeyOptions(environment, clock), clock, results),
        new DiffCommand(options, new KeyOptions(environment, clock), clock, results),
        new RollbackCommand(options, new KeyOptions(environment, clock), clock, results),
        new SignCommand(options, new KeyOptions(environment, clock), clock, results),
        new VerifyCommand(options, clock, results),
        new ExplainCommand(options, results),
        new SchemaCommand(options, results),
        new PreviewCommand(options, clock, results, errors),
        new LspCommand(options, clock, questions ?? Stream.Null, results, errors),
        new ProbeCommand(options, new Observation(options, clock, errors), clock, results),
        new MirrorCommand(options, new Observation(options, clock, errors), clock, results),
        new AggregatorCommand(options, results),
        new NextCommand(options, new KeyOptions(environment, clock), clock, results, errors),
        new CveCommand(options, clock, results, errors),
        new ImportCommand(options, clock, results),
        new ScheduleCommand(options, new KeyOptions(environment, clock), clock, results, errors, terminal),
        new ReleaseNowCommand(options, clock, results),
        new WithdrawCommand(options, clock, results),
        new CorrectCommand(options, clock, results),
        new PostponeCommand(options, clock, results),
        new HooksCommand(options, environment("JVN_ROOT"), results),
        new DoctorCommand(options, clock, environment, results),
        new CompletionCommand(options, results),
        new NewCommand(options, clock, results, terminal, chance),
        new StatusCommand(options, clock, results),
        new HistoryCommand(options, clock, results),
        new PromoteCommand(options, clock, results),
        new RenameCommand(options, clock, results),
        new CaseCommand(options, clock, results),
        new ContactCommand(options, clock, results),
        new SendCommand(options, new KeyOptions(environment, clock), clock, environment, chance, results),
        new VendorCommand(options, clock, results),
        new ReplyCommand(options, environment, clock, results, questions ?? Stream.Null, terminal),
        new AdvanceCommand(options, new KeyOptions(environment, clock), clock, chance, results),
        new SealCommand(options, clock, results),
        new UnsealCommand(options, clock, results),
        new EditDraftCommand(options, clock, environment, results),
    };

    private int Explain(WrongUsage wrong, DiagnosticLanguage language)
    {
        foreach (var words in wrong.Words)
            errors.WriteLine($"jvn: {VisibleText.Of(words.In(language))}");
        if (wrong.Meant is { } meant)
            errors.WriteLine(new Bilingual($"「{meant}」ではありませんか。", $"Did you mean '{meant}'?").In(language));
        errors.WriteLine(new Bilingual("使い方は「jvn --help」または「jvn コマンド --help」で確認できます。",
            "Run 'jvn --help' or 'jvn COMMAND --help' for the usage.").In(language));
        return (int)ExitCode.Usage;
    }

    private static Bilingual Cause(Exception failure) => MachineFailure.IsOfMachine(failure)
        ? new("読み書きに失敗しました", "the machine failed to read or write")
        : new("プログラムの誤りです", "a fault in this program");

    private int End(CommonOptions options, ExitCode code, string words, string stop)
    {
        if (!options.IsLogged)
            errors.WriteLine($"jvn: {words}{stop}");
        try
        {
            try
            {
                options.Reporter?.Failed(code, words);
            }
            finally
            {
                (options.Reporter as IDisposable)?.Dispose();
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Nobody can be told but by the exit code.
        }

        return (int)code;
    }
}

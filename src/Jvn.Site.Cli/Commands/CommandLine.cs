using System.CommandLine;
using System.CommandLine.Parsing;
using Jvn.Site.Diagnostics;
using Jvn.Site.Cli.Commands.New;
using Jvn.Site.Cli.Drafting;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Cli.Terminals;
using Jvn.Site.Output.Tree;
using Jvn.Site.Publishing;

namespace Jvn.Site.Cli.Commands;

/// <summary>The commands of <c>jvn</c>, and what becomes of failures: every one ends in an exit code and one line on standard error.</summary>
/// <param name="terminal">Who sits there; nobody if it is null.</param>
/// <param name="chance">What is drawn by lot is drawn from it.</param>
public sealed class CommandLine(
    TimeProvider clock, Stream results, TextWriter errors, Func<string, string?> environment, ITerminal? terminal = null, IChance? chance = null)
{
    private readonly ITerminal terminal = terminal ?? new NoTerminal();
    private readonly IChance chance = chance ?? new MachineChance();

    public async Task<int> RunAsync(string[] arguments)
    {
        var options = new CommonOptions(environment);
        ParseResult? parsed = null;
        var language = (Wanted(arguments) ?? options.DefaultLanguage()) == "ja" ? DiagnosticLanguage.Japanese : DiagnosticLanguage.English;
        try
        {
            parsed = Root(options, language).Parse(arguments, Literally);
            if (parsed.Errors.Count > 0)
                return ExplainUsage(parsed, language);
            using var help = new StringWriter();
            var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = help });
            if (help.ToString().TrimEnd() is { Length: > 0 } text)
                new Utf8Lines(results).WriteLine(text);
            (options.Reporter as IDisposable)?.Dispose();
            return code;
        }
        catch (UsageException mistake)
        {
            return Fail(options.Reporter, ExitCode.Usage, mistake.In(language));
        }
        catch (OutputBusyException)
        {
            return Fail(options.Reporter, ExitCode.TryAgain, "another run is writing there; try again when it has finished");
        }
        catch (InputChangedException)
        {
            return Fail(options.Reporter, ExitCode.TryAgain, "the file was changed in the meantime and was left alone; try again");
        }
        catch (ForeignDirectoryException foreign)
        {
            // It lies where a site is written, so its name tells nothing of the input; where that is, a shared log need not know.
            var name = VisibleText.Of(IsRedacted(parsed, options) ? Path.GetFileName(foreign.Path) : foreign.Path);
            return Fail(options.Reporter, ExitCode.Usage,
                $"'{name}' {foreign.Reason}; it is left as it is, and nothing was changed. Move it elsewhere, or name another folder to write to");
        }
        catch (OperationCanceledException)
        {
            return Fail(options.Reporter, ExitCode.MachineFailed, "interrupted; nothing was left half published");
        }
        catch (Exception caught)
        {
            // Of several at once the first tells enough.
            var failure = caught is AggregateException several ? several.Flatten().InnerExceptions[0] : caught;

            var outcome = "nothing was left half published";
            if (failure is ReleaseIsOutException { Release: var number, InnerException: { } later })
                (failure, outcome) = (later, $"release {number} is out, whole, and the next run makes up for what had to follow it");

            // The text of an exception may quote the input; its kind cannot.
            var detail = IsRedacted(parsed, options) ? new MachineFailure(options.FoldersOf(parsed)).Redacted(failure) : MachineFailure.InFull(failure);
            return Fail(options.Reporter, ExitCode.MachineFailed, $"{Cause(failure)} ({detail}); {outcome}");
        }
    }

    private static bool IsRedacted(ParseResult? parsed, CommonOptions options) => parsed is null || options.IsRedacted(parsed);

    // What an argument holds is what was typed: neither the contents of a file that it names with '@', nor an instruction to the parser.
    private static ParserConfiguration Literally => new() { ResponseFileTokenReplacer = null };

    private RootCommand Root(CommonOptions options, DiagnosticLanguage language)
    {
        var root = Commands(options);
        root.Directives.Clear();
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
        new PublishCommand(options, new KeyOptions(environment, clock), clock, results),
        new DiffCommand(options, new KeyOptions(environment, clock), clock, results),
        new RollbackCommand(options, new KeyOptions(environment, clock), clock, results),
        new SignCommand(options, new KeyOptions(environment, clock), clock, results),
        new VerifyCommand(options, clock, results),
        new ExplainCommand(options, results),
        new ProbeCommand(options, clock, results),
        new NextCommand(options, new KeyOptions(environment, clock), clock, results, errors),
        new ScheduleCommand(options, new KeyOptions(environment, clock), clock, results, errors, terminal),
        new ReleaseNowCommand(options, clock, results),
        new WithdrawCommand(options, clock, results),
        new CorrectCommand(options, clock, results),
        new PostponeCommand(options, clock, results),
        new NewCommand(options, clock, results, terminal, chance),
        new StatusCommand(options, clock, results),
        new HistoryCommand(options, clock, results),
        new PromoteCommand(options, clock, results),
        new RenameCommand(options, clock, results),
    };

    private int ExplainUsage(ParseResult parsed, DiagnosticLanguage language)
    {
        foreach (var typed in parsed.UnmatchedTokens.Select(VisibleText.Of))
            errors.WriteLine($"jvn: {new Bilingual($"「{typed}」というコマンドやオプションはありません。", $"There is no command or option '{typed}'.").In(language)}");

        // What else the parser says of the command follows from that.
        foreach (var error in parsed.Errors.Where(error => parsed.UnmatchedTokens.Count == 0 || error.SymbolResult is not CommandResult))
            errors.WriteLine($"jvn: {VisibleText.Of(error.Message)}");
        if (Meant(parsed) is { } meant)
            errors.WriteLine(new Bilingual($"「{meant}」ではありませんか。", $"Did you mean '{meant}'?").In(language));
        errors.WriteLine(new Bilingual("使い方は「jvn --help」または「jvn コマンド --help」で確認できます。",
            "Run 'jvn --help' or 'jvn COMMAND --help' for the usage.").In(language));
        return (int)ExitCode.Usage;
    }

    // The command or option that is spelt most like what nobody knows.
    private static string? Meant(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return parsed.UnmatchedTokens is [var typed, ..] && typed != command.Name
            ? NearestName.Of(typed, typed.StartsWith('-') ? command.Options.Select(option => option.Name) : command.Subcommands.Select(below => below.Name))
            : null;
    }

    private static string Cause(Exception failure) => failure is IOException or UnauthorizedAccessException
        ? "the machine failed to read or write"
        : "a fault in this program";

    private int Fail(IReporter? reporter, ExitCode code, string words)
    {
        errors.WriteLine(words[^1] is '。' ? $"jvn: {words}" : $"jvn: {words}.");
        try
        {
            reporter?.Failed(code, words);
            (reporter as IDisposable)?.Dispose();
        }
        catch (IOException)
        {
            // Nobody can be told but by the exit code.
        }

        return (int)code;
    }
}

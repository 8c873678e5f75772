using System.CommandLine;
using System.CommandLine.Parsing;
using Jvn.Site.Cli.Checking;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn check</c>: all rules, now and at every pending instant.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Option<bool> strict = new("--strict") { Description =
        "Count what no finished text has as errors: TODO, 要確認, an empty section, a date that its neighbours contradict." };

    private readonly Option<bool> staged = new("--staged") { Description =
        "Check what 'git add' has prepared instead of what lies on the disk. Reports on the files that the next commit changes, and on errors that it " +
        "brings about in others; on nothing if nothing of the input is staged." };

    private readonly Option<bool> watch = new("--watch") { Description = "Check anew after every change, until Ctrl+C." };

    private readonly Option<bool> fix = new("--fix") { Description =
        "First mend in the files what has one meaning only: how dates, keys, identifiers, statuses, vectors, readings, links and brackets are written, " +
        "indentation, the order of histories, line ends, encoding." };

    private readonly Argument<string[]> paths = new("path")
    {
        Description = "Files or folders to report on; all if none is given.", Arity = ArgumentArity.ZeroOrMore,
    };

    public CheckCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("check", "Reports every problem of the input, now and at every pending release instant. Writes nothing, except with --fix.")
    {
        paths.Validators.Add(MustExist);
        Arguments.Add(paths);
        options.AddTo(this, options.Input, options.AsOf, options.Drafts.Unseal, options.Drafts.Agent, strict, staged, watch, fix);
        Validators.Add(command => OneOf(command, staged, watch, fix));
        Validators.Add(command =>
        {
            // One document cannot hold many rounds, and SARIF has no place for what was mended.
            if (command.GetResult(options.Format) is { Tokens: [{ Value: var format }] }
                && ((command.GetValue(watch) && format != "text") || (command.GetValue(fix) && format == "sarif")))
                command.AddError($"{(command.GetValue(watch) ? watch : fix).Name} cannot be combined with --format {format}.");
        });
        SetAction(async (parsed, cancellation) =>
        {
            var input = parsed.GetValue(options.Input)!;
            var drafts = options.Drafts.Read(parsed, clock);
            options.ReporterOf(parsed, results).Report(drafts.Findings);
            if (drafts.HasErrors)
                return (int)KeyReading.Failure(drafts.Findings);
            if (!parsed.GetValue(watch))
                return (int)Check(parsed, options, drafts.Opener, clock, results);
            var watching = new CheckWatch(clock, input, new Utf8Lines(results), options.LanguageOf(parsed));
            return (int)await watching.RunAsync(() => Check(parsed, options, drafts.Opener, clock, results), cancellation);
        });
    }

    private ExitCode Check(ParseResult parsed, CommonOptions options, IDraftOpener? opener, TimeProvider clock, Stream results)
    {
        var (reporter, progress) = (options.ReporterOf(parsed, results), options.ProgressOf(parsed, clock));
        var (input, wanted) = (parsed.GetValue(options.Input)!, parsed.GetValue(paths) ?? []);
        var (asOf, isStrict) = (parsed.GetValue(options.AsOf), parsed.GetValue(strict));
        if (parsed.GetValue(staged))
            return new StagedCheck(clock, reporter, progress).Run(input, wanted, asOf, isStrict, opener);
        if (parsed.GetValue(fix))
            new InputMending(clock, reporter, progress).Run(input, wanted, asOf);
        return new SitePipeline(clock, reporter, progress).Check(input, wanted, asOf, isStrict, opener);
    }

    // What is staged need not lie on the disk.
    private void MustExist(ArgumentResult argument)
    {
        if (argument.GetValue(staged))
            return;
        foreach (var missing in argument.Tokens.Select(token => token.Value).Where(path => !Path.Exists(path)))
            argument.AddError($"'{missing}' does not exist.");
    }

    private static void OneOf(CommandResult command, params ReadOnlySpan<Option<bool>> options)
    {
        var given = options.ToArray().Where(command.GetValue).ToList();
        if (given is [var one, var other, ..])
            command.AddError($"{one.Name} cannot be combined with {other.Name}.");
    }
}

using System.CommandLine;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn check</c>: all rules, now and at every pending instant.</summary>
internal sealed class CheckCommand : Command
{
    public CheckCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("check", "Reports every problem of the input, now and at every pending release instant. Writes nothing.")
    {
        var paths = new Argument<string[]>("path") { Description = "Files or folders to report on; all if none is given.", Arity = ArgumentArity.ZeroOrMore };
        paths.Validators.Add(argument =>
        {
            foreach (var missing in argument.Tokens.Select(token => token.Value).Where(path => !Path.Exists(path)))
                argument.AddError($"'{missing}' does not exist.");
        });
        Arguments.Add(paths);
        var strict = new Option<bool>("--strict") { Description =
            "Count what no finished text has as errors: TODO, 要確認, an empty section, a date that its neighbours contradict." };
        options.AddTo(this, options.Input, options.AsOf, strict);
        SetAction(parsed =>
        {
            var reporter = options.ReporterOf(parsed, results);
            var pipeline = new SitePipeline(clock, reporter, options.ProgressOf(parsed, clock));
            return (int)pipeline.Check(parsed.GetValue(options.Input)!, parsed.GetValue(paths) ?? [], parsed.GetValue(options.AsOf), parsed.GetValue(strict));
        });
    }
}

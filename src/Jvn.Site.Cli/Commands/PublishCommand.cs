using System.CommandLine;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Publishing;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn publish</c>: what is out by now becomes what readers see, and with <c>--wait</c> what falls due, at its instant.</summary>
internal sealed class PublishCommand : Command
{
    private const int Keep = 10;

    public PublishCommand(CommonOptions options, KeyOptions keys, TimeProvider clock, Stream results)
        : base("publish", "Builds the site of now, holds it against the live one, and switches to it in one step; a no-op when nothing has changed.")
    {
        var wait = new Option<TimeSpan>("--wait")
        {
            Description = "Prepare what falls due within this time, like 20m, and switch in the second that its instant begins.",
            HelpName = "time",
            CustomParser = argument =>
            {
                if (DurationText.TryParse(argument.Tokens[0].Value, out var duration))
                    return duration;
                argument.AddError($"'{argument.Tokens[0].Value}' is no time span; write it like 90s, 20m or 2h.");
                return default;
            },
        };
        var keep = new Option<int>("--keep") { Description = "How many earlier releases stay for a rollback.", HelpName = "number", DefaultValueFactory = _ => Keep };
        keep.Validators.Add(option =>
        {
            if (option.GetValueOrDefault<int>() < 1)
                option.AddError("--keep must be 1 or more.");
        });
        var pull = new Option<bool>("--pull") { Description = "Run 'git pull' in the input each time before it is read." };
        var trust = new Option<bool>("--trust-clock") { Description = "The clock is right, though the kernel does not say that it is synchronised." };
        var confirm = new Option<bool>("--confirm-clock") { Description = "The clock is right, though nothing was published for more than seven days." };
        Options.Add(options.Input);
        Options.Add(options.Theme);
        Options.Add(options.To);
        Options.Add(keys.Secret);
        Options.Add(wait);
        Options.Add(keep);
        Options.Add(pull);
        Options.Add(trust);
        Options.Add(confirm);
        Options.Add(options.Format);
        Options.Add(options.Redact);
        Options.Add(options.Quiet);
        Options.Add(options.Language);
        SetAction(async (parsed, cancellation) =>
        {
            var reporter = options.ReporterOf(parsed, results);
            using var finish = reporter as IDisposable;
            var key = keys.ReadSecret(parsed);
            reporter.Report(key.Findings);
            if (key.HasErrors)
                return (int)ExitCode.MachineFailed;
            var asked = new PublishOptions(
                options.SourceOf(parsed) with { Key = key.Key }, parsed.GetValue(options.To)!, parsed.GetValue(wait), parsed.GetValue(keep), parsed.GetValue(pull), parsed.GetValue(trust), parsed.GetValue(confirm));
            return (int)await new PublishPipeline(ReleaseClock.Of(clock), reporter, options.ProgressOf(parsed, clock), asked).RunAsync(cancellation);
        });
    }
}

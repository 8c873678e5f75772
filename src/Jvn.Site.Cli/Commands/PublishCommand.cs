using System.CommandLine;
using Jvn.Site.Cli.Observing;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Publishing;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn publish</c>: what is out by now becomes what readers see, and with <c>--wait</c> what falls due, at its instant.</summary>
internal sealed class PublishCommand : Command
{
    private const int Keep = 10;

    public PublishCommand(CommonOptions options, Observation observed, KeyOptions keys, TimeProvider clock, Stream results)
        : base("publish", "Builds the site, compares it with the live one and switches to it in one step. Does nothing when nothing has changed.")
    {
        var wait = CommonOptions.Duration("--wait",
            "Also prepare what is due within this time, for example 20m, and switch to it in the second that its instant begins.");
        var keep = new Option<int>("--keep") { Description = "Number of earlier releases to keep for a rollback.", HelpName = "number", DefaultValueFactory = _
            => Keep };
        keep.Validators.Add(option =>
        {
            if (!option.Errors.Any() && int.TryParse(option.Tokens is [var token] ? token.Value : $"{Keep}", out var number) && number < 1)
                option.AddError("--keep must be 1 or more.");
        });
        var pull = new Option<bool>("--pull") { Description = "Bring the input folder up to date with git each time before reading it." };
        var trust = new Option<bool>("--trust-clock") { Description = "Trust the clock although the kernel does not report it as synchronised." };
        var confirm = new Option<bool>("--confirm-clock") { Description =
            "Confirm that the clock is right although nothing was published for more than seven days, or the live site was made while the clock was ahead." };
        var first = new Option<bool>("--first") { Description =
            "Publish although the directory has no record of what readers saw before, so that the new site cannot be compared with it." };
        var late = CommonOptions.Duration("--late",
            "How long before the last look at the input something new may have been due, for example 3h; anything older is kept back. 1h by default.");
        options.AddTo(this,
            [options.Input, options.Theme, .. options.Targets.All, keys.Secret, options.Drafts.Unseal, options.Drafts.Agent, wait, keep, pull, trust, confirm,
                first, late, observed.Log, observed.Metrics]);
        SetAction(async (parsed, cancellation) =>
        {
            var reporter = observed.ReporterOf(parsed, results);
            var (key, drafts) = (keys.ReadSecret(parsed), options.Drafts.Read(parsed, clock));
            observed.KeyEnds(key.Key?.Public.ExpiresAt);
            reporter.Report([.. key.Findings, .. drafts.Findings]);
            if (key.HasErrors || drafts.HasErrors)
                return (int)KeyReading.Failure([.. key.Findings, .. drafts.Findings]);
            var (home, desk) = options.Targets.Read(parsed, folder => options.TargetOf(parsed, folder), clock, reporter);
            await using var targets = desk;
            var asked = new PublishOptions(
                options.SourceOf(parsed) with { Key = key.Key, Opener = drafts.Opener },
                home,
                parsed.GetValue(wait) ?? TimeSpan.Zero,
                parsed.GetValue(keep),
                parsed.GetValue(pull),
                parsed.GetValue(trust),
                parsed.GetValue(confirm),
                parsed.GetValue(first))
            {
                Late = parsed.GetValue(late) ?? PublishOptions.UsualLateness,
            };
            return (int)await new PublishPipeline(ReleaseClock.Of(clock), reporter, observed.ProgressOf(parsed), asked, targets).RunAsync(cancellation);
        });
    }
}

using System.CommandLine;
using Jvn.Site.Cli.Signatures;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn rollback</c>: an earlier release becomes what readers see.</summary>
internal sealed class RollbackCommand : Command
{
    public RollbackCommand(CommonOptions options, KeyOptions keys, TimeProvider clock, Stream results)
        : base("rollback", "Goes back to an earlier release; refused if something was released or withdrawn since. It stays live until the input, the theme " +
            "or the program changes or something is due.")
    {
        var release = new Option<int?>("--release") { Description = "Number of the release to go back to; by default the one before the live one.", HelpName =
            "number" };
        options.AddTo(this, [.. options.Targets.All, keys.Secret, release]);
        SetAction(async (parsed, cancellation) =>
        {
            var reporter = options.ReporterOf(parsed, results);
            var key = keys.ReadSecret(parsed);
            reporter.Report(key.Findings);
            if (key.HasErrors)
                return (int)ExitCode.MachineFailed;
            var (home, desk) = options.Targets.Read(parsed, folder => folder, clock, reporter);
            await using var targets = desk;
            return (int)await new LivePipeline(clock, reporter, options.ProgressOf(parsed, clock))
                .RollbackAsync(home, parsed.GetValue(release), key.Key, targets, cancellation);
        });
    }
}

using System.CommandLine;
using Jvn.Site.Cli.Signatures;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn diff</c>: what a publish would change.</summary>
internal sealed class DiffCommand : Command
{
    public DiffCommand(CommonOptions options, KeyOptions keys, TimeProvider clock, Stream results)
        : base("diff", "Lists the files that publishing would add (+), change (~) and remove (-), and the reasons why it would be refused. Changes nothing.")
    {
        options.AddTo(this, options.Input, options.Theme, options.To, keys.Secret, options.Drafts.Unseal, options.Drafts.Agent, options.AsOf);
        SetAction(async (parsed, cancellation) =>
        {
            var asOf = parsed.GetValue(options.AsOf);
            if (options.IsRedacted(parsed) && asOf > clock.GetUtcNow())
                throw new UsageException(
                    "これから公表するものの変更は秘密で、共有のログに出せません。ほかの人が読まない場所で、--redact false を付けて実行してください",
                    "the changes of a later instant are confidential and must not appear in a shared log; run this where nobody else reads the output, with " +
                    "--redact false");
            var reporter = options.ReporterOf(parsed, results);
            var (key, drafts) = (keys.ReadSecret(parsed), options.Drafts.Read(parsed, clock));
            reporter.Report([.. key.Findings, .. drafts.Findings]);
            if (key.HasErrors || drafts.HasErrors)
                return (int)KeyReading.Failure([.. key.Findings, .. drafts.Findings]);
            var (source, target) = (options.SourceOf(parsed) with { Key = key.Key, Opener = drafts.Opener },
                options.TargetOf(parsed, parsed.GetValue(options.To)!));
            return (int)await Task.Run(
                () => new LivePipeline(clock, reporter, options.ProgressOf(parsed, clock)).Diff(source, target, asOf, cancellation), cancellation);
        });
    }
}

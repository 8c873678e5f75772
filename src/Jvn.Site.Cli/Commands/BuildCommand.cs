using System.CommandLine;
using Jvn.Site.Cli.Signatures;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn build</c>: input and theme become the site of an instant.</summary>
internal sealed class BuildCommand : Command
{
    public BuildCommand(CommonOptions options, KeyOptions keys, TimeProvider clock, Stream results)
        : base("build", "Builds the site as it is now, or as of the instant --as-of, in the output folder.")
    {
        options.AddTo(this, options.Input, options.Theme, options.Output, options.AsOf, keys.Secret, keys.Public,
            options.Drafts.Unseal, options.Drafts.Agent);
        SetAction(async (parsed, cancellation) =>
        {
            var folders = new SiteFolders(parsed.GetValue(options.Input)!, parsed.GetValue(options.Theme)!, parsed.GetValue(options.Output)!);
            if (folders.Overlap)
                throw new UsageException("出力先は、入力とテーマの外に置いてください（それらを含むフォルダも使えません）",
                    "the output folder must lie outside the input and the theme, and must not hold them");
            var key = keys.Read(parsed);
            var reporter = options.ReporterOf(parsed, results);
            var drafts = options.Drafts.Read(parsed, clock);
            reporter.Report(drafts.Findings);
            if (drafts.HasErrors)
                return (int)KeyReading.Failure(drafts.Findings);
            var pipeline = new SitePipeline(clock, reporter, options.ProgressOf(parsed, clock));
            var asked = folders with { Opener = drafts.Opener };
            return (int)await Task.Run(() => pipeline.Build(asked, parsed.GetValue(options.AsOf), key, cancellation), cancellation);
        });
    }
}

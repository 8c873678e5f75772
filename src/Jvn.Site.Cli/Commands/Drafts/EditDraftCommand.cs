using System.CommandLine;
using Jvn.Site.Cli.Sealing;
using Jvn.Site.Cli.Signatures;

namespace Jvn.Site.Cli.Commands.Drafts;

/// <summary><c>jvn edit</c>: the clear text of a sealed file in an editor, and sealed again.</summary>
internal sealed class EditDraftCommand : Command
{
    public EditDraftCommand(CommonOptions options, TimeProvider clock, Func<string, string?> environment, Stream results)
        : base("edit", "Opens a sealed file in $VISUAL or $EDITOR, in memory only, and seals what was saved. Example: jvn edit case-7f3a --gpg-agent")
    {
        var draft = new Argument<string>("draft") { Description = "A sealed file, or an advisory of which one file is sealed." };
        Arguments.Add(draft);
        foreach (var option in (Option[])[options.Drafts.Key, options.Drafts.Agent, options.Input, options.DryRun, options.Redact, options.Quiet])
            Options.Add(option);
        SetAction(async (parsed, cancellation) =>
        {
            var key = DraftArguments.KeyOf(parsed, options, clock, results);
            if (key.HasErrors)
                return (int)KeyReading.Failure(key.Findings);
            return (int)await new DraftEditing(
                parsed.GetValue(options.Input)!, clock.GetUtcNow(), new Utf8Lines(results), options.ReportOf(parsed), environment)
            {
                IsTrial = parsed.GetValue(options.DryRun),
            }.RunAsync(parsed.GetValue(draft)!, key, cancellation);
        });
    }
}

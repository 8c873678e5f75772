using System.CommandLine;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Commands;

/// <summary>What the commands have in common that change one advisory of the input.</summary>
internal abstract class EditCommand : Command
{
    protected EditCommand(string name, string description, CommonOptions options, TimeProvider clock, Stream results)
        : base(name, description)
    {
        var id = new Argument<string>("id") { Description = "Identifier of the advisory, like JVN#12345678 or JVN12345678." };
        Arguments.Add(id);
        Options.Add(options.Input);
        Options.Add(options.AsOf);
        Options.Add(options.Redact);
        Options.Add(options.Quiet);
        Options.Add(options.Language);
        SetAction(parsed =>
        {
            var now = parsed.GetValue(options.AsOf) ?? clock.GetUtcNow();
            var editor = new AdvisoryEditor(parsed.GetValue(options.Input)!, now, new Utf8Lines(results), options.ReportOf(parsed));
            return (int)editor.Run(parsed.GetValue(id)!, dossier => Plan(dossier, now, parsed));
        });
    }

    /// <summary>What to change in the advisory that was found.</summary>
    protected abstract EditPlan Plan(Dossier dossier, DateTimeOffset now, ParseResult parsed);

    /// <summary>An option that takes one line of words.</summary>
    protected static Option<string> Words(string name, string description, bool isRequired)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "text", Required = isRequired };
        option.Validators.Add(result =>
        {
            var text = result.Tokens is [.., var last] ? last.Value : "";
            if (text.Trim().Length == 0 || text.Any(char.IsControl))
                result.AddError($"{name} takes one line of text that is not empty.");
        });
        return option;
    }
}

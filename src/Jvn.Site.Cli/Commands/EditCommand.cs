using System.CommandLine;
using System.CommandLine.Parsing;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Commands;

/// <summary>What the commands have in common that change one advisory of the input.</summary>
internal abstract class EditCommand : Command
{
    protected EditCommand(string name, string description, CommonOptions options, TimeProvider clock, Stream results)
        : base(name, description)
    {
        Common = options;
        var id = new Argument<string>("id") { Description = "Identifier of the advisory, like JVN#12345678 or JVN12345678, or the working name of its files." };
        Arguments.Add(id);
        Options.Add(options.Input);
        Options.Add(options.AsOf);
        Options.Add(options.Redact);
        Options.Add(options.Quiet);
        SetAction(parsed =>
        {
            var clockNow = clock.GetUtcNow();
            var now = parsed.GetValue(options.AsOf) is { } asOf && !(OnlyWhatIsOut && asOf > clockNow) ? asOf : clockNow;
            var editor = new AdvisoryEditor(parsed.GetValue(options.Input)!, now, new Utf8Lines(results), options.ReportOf(parsed))
            {
                IsTrial = Options.Contains(options.DryRun) && parsed.GetValue(options.DryRun),
            };
            return (int)editor.Run(parsed.GetValue(id)!, (dossier, content) => Plan(dossier, content, now, parsed));
        });
    }

    /// <summary>The options that commands share.</summary>
    protected CommonOptions Common { get; }

    /// <summary>Whether it is for what readers see already: then no instant that is still to come will do.</summary>
    protected virtual bool OnlyWhatIsOut => false;

    /// <summary>What to change in the advisory that was found.</summary>
    /// <param name="content">The whole input, in which it was found.</param>
    protected abstract EditPlan Plan(Dossier dossier, InputContent content, DateTimeOffset now, ParseResult parsed);

    /// <summary>An option that takes one line of words.</summary>
    protected internal static Option<string> Words(string name, string description, bool isRequired)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "text", Required = isRequired };
        option.Validators.Add(result => CheckLine(name, result));
        return option;
    }

    /// <summary>The argument takes one line of words.</summary>
    protected static void MustBeOneLine(Argument<string> argument) => argument.Validators.Add(result => CheckLine(argument.Name, result));

    private static void CheckLine(string name, SymbolResult result)
    {
        var text = result.Tokens is [.., var last] ? last.Value : "";
        if (text.Trim().Length == 0 || text.Any(char.IsControl))
            result.AddError($"{name} takes one line of text that is not empty.");
    }
}

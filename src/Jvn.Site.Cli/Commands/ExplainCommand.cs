using System.CommandLine;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn explain CODE</c>: what a diagnostic means, why it matters and what to do.</summary>
internal sealed class ExplainCommand : Command
{
    public ExplainCommand(CommonOptions options, Stream results)
        : base("explain", "Explains a diagnostic: what it means, why it matters, what to do.")
    {
        var code = new Argument<string>("code") { Description = "For example JVN2011." };
        code.Validators.Add(argument =>
        {
            if (argument.Tokens is [var token] && !DiagnosticCatalog.ById.ContainsKey(token.Value))
                argument.AddError(Unknown(token.Value));
        });
        Arguments.Add(code);
        SetAction(parsed =>
        {
            var lines = new Utf8Lines(results);
            foreach (var line in CatalogPage.Explain(DiagnosticCatalog.ById[parsed.GetValue(code)!], options.LanguageOf(parsed)))
                lines.WriteLine(line);
            return (int)ExitCode.Done;
        });
    }

    private static string Unknown(string code)
    {
        var nearest = NearestName.Of(code, DiagnosticCatalog.All.Select(rule => rule.Id));
        return $"There is no diagnostic '{code}'." + (nearest is null ? " src/DIAGNOSTICS.md lists them all." : $" Did you mean {nearest}?");
    }
}

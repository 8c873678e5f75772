using System.CommandLine;
using Jvn.Site.Cli.Doctor;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn doctor</c>: whether machine, repository and keys are as the work needs them.</summary>
internal sealed class DoctorCommand : Command
{
    public DoctorCommand(CommonOptions options, TimeProvider clock, Func<string, string?> environment, Stream results)
        : base("doctor", "Looks at what the work rests on: runtime, clock, keys, fonts, permissions, git, hooks, remotes. Exit code 1 if something is wrong.")
    {
        var format = new Option<string>("--format") { Description = "Format of the results.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        Options.Add(options.Input);
        Options.Add(options.Theme);
        Options.Add(format);
        Options.Add(options.Redact);
        SetAction(parsed =>
        {
            var language = options.LanguageOf(parsed);
            var found = new Checkup(clock, environment, language, options.IsRedacted(parsed))
                .Run(parsed.GetValue(options.Input)!, parsed.GetValue(options.Theme)!).ToList();
            if (parsed.GetValue(format) == "json")
                HealthReport.WriteJson(found, language, results);
            else
                HealthReport.Lines(found, language).ToList().ForEach(new Utf8Lines(results).WriteLine);
            return (int)(found.Exists(health => health.State == HealthState.Wrong) ? ExitCode.InvalidInput : ExitCode.Done);
        });
    }
}

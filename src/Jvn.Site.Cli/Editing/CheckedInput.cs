using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Rules;

namespace Jvn.Site.Cli.Editing;

/// <summary>The input read and checked, now and at every pending instant, as <c>jvn check</c> does it.</summary>
internal sealed record CheckedInput(InputContent Content, Publicity Publicity, ImmutableArray<Diagnostic> Errors)
{
    public static CheckedInput Of(ImmutableArray<InputEntry> files, DateTimeOffset now)
    {
        var bag = new DiagnosticBag();
        var content = ContentParser.Parse(files, bag);
        var publicity = Publicity.Of(content);
        var rules = new InputRules(content, publicity, now);
        rules.CheckAlways(bag);
        rules.CheckAt(now, bag);
        rules.RehearseAll(Publicity.PendingInstants(content, now), bag);
        return new CheckedInput(content, publicity, [.. bag.Sorted().Where(finding => finding.Rule.Severity == Severity.Error)]);
    }

    /// <summary>The errors that were not there before. Lines move when a file is edited, and instants when a release is; neither makes an error a new one.</summary>
    public ImmutableArray<Diagnostic> NewSince(CheckedInput before)
    {
        var known = before.Errors.Select(Words).ToHashSet();
        return [.. Errors.Where(finding => !known.Contains(Words(finding)))];
    }

    private static (string Id, string Path, string Words) Words(Diagnostic finding) => (finding.Rule.Id, finding.Location.Path, finding.Identity.Words);
}

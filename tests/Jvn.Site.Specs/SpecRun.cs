using System.Text;
using Jvn.Site.Cli;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Embargo;
using Jvn.Site.Published;

namespace Jvn.Site.Specs;

/// <summary>Plays one moment of a spec: checks, builds, and lists everything that is not as expected.</summary>
internal sealed class SpecRun(SpecSite site, SpecMoment moment, string output, IEnumerable<string> marks)
{
    private readonly List<string> problems = [];

    public async Task<IReadOnlyList<string>> ProblemsAsync()
    {
        var clock = new FixedClock(moment.Now);
        var (checking, building) = (new CollectingReporter(), new CollectingReporter());
        var checkExit = new SitePipeline(clock, checking, new NoProgress()).Check(site.Input, [], null);
        var buildExit = new SitePipeline(clock, building, new NoProgress())
            .Build(new SiteFolders(site.Input, Checkout.At("theme"), output), null, KeyReading.None, CancellationToken.None);

        if (moment.Diagnostics is { } expected)
            CompareLists("diagnostics of check", Places(expected), checking.Findings.Select(Line));
        // Build tells what holds now, and of withheld files the errors only; what is for editors never.
        var shared = checking.Findings
            .Where(finding => finding.Diagnostic is { From: null, Rule.IsForEditors: false } && (!finding.IsLeftOut || finding.IsError)).ToList();
        CompareLists("diagnostics of build", shared.Select(Line), building.Findings.Select(Line));
        CompareLists("refusals", [], building.Refusals.Select(refusal => $"{refusal.Diagnostic.Location} {refusal.Diagnostic.Rule.Id}"));
        CompareExits(checkExit, checking.Findings.Any(finding => finding.IsError), "check", moment.CheckExit);
        CompareExits(buildExit, shared.Any(finding => finding is { IsError: true, IsLeftOut: false }), "build", moment.BuildExit);
        if (buildExit != ExitCode.Done && Directory.Exists(output))
            problems.Add("build failed, yet it wrote an output");
        foreach (var (address, expectation) in moment.Outputs)
            CompareOutput(address, expectation);
        if (moment.Redacted is { } redacted)
            CompareText("output of check --redact", redacted, await PrintedAsync(clock, "--redact"));
        if (moment.Log is { } log)
            CompareWords("output of check", log, await PrintedAsync(clock, "--lang", "en"));
        return problems;
    }

    private IEnumerable<string> Places(IEnumerable<string> expected)
    {
        var open = new Queue<string>(marks);
        foreach (var line in expected)
        {
            if (!line.StartsWith("JVN", StringComparison.Ordinal))
                yield return line;
            else if (open.TryDequeue(out var place))
                yield return $"{place} {line}";
            else
                problems.Add($"no mark is left for {line}");
        }

        if (open.Count > 0)
            problems.Add($"no diagnostic is named for the marks {string.Join(", ", open)}");
    }

    private string Line(Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        var from = diagnostic.From is { } instant ? $" from {JapanTime.Rfc3339(instant)}" : "";
        return $"{diagnostic.Location with { Path = site.Relative(diagnostic.Location.Path) }} {diagnostic.Rule.Id}{from}";
    }

    private void CompareLists(string what, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (wanted, got) = (expected.Order(StringComparer.Ordinal).ToList(), actual.Order(StringComparer.Ordinal).ToList());
        if (wanted.SequenceEqual(got, StringComparer.Ordinal))
            return;
        problems.Add($"{what} differ:");
        problems.AddRange(wanted.Except(got).Select(line => "  missing  " + line));
        problems.AddRange(got.Except(wanted).Select(line => "  surplus  " + line));
        if (wanted.Count != got.Count && wanted.ToHashSet().SetEquals(got))
            problems.Add($"  one of them {got.Count} instead of {wanted.Count} times");
    }

    private void CompareExits(ExitCode exit, bool hasErrors, string command, int? expected)
    {
        var wanted = expected ?? (hasErrors ? (int)ExitCode.InvalidInput : (int)ExitCode.Done);
        if ((int)exit != wanted)
            problems.Add($"{command} ended with {(int)exit} instead of {wanted}");
    }

    private void CompareOutput(string address, string expectation)
    {
        var path = Path.Combine(output, address);
        if (expectation == "(absent)")
        {
            if (Path.Exists(path))
                problems.Add($"{address} is there");
            return;
        }

        if (!File.Exists(path))
        {
            problems.Add($"{address} is missing");
            return;
        }

        if (expectation.Split('\n')
            .All(line => line.StartsWith("contains ", StringComparison.Ordinal) || line.StartsWith("!contains ", StringComparison.Ordinal)))
            CompareWords(address, expectation, File.ReadAllText(path));
        else
            CompareText(address, expectation, File.ReadAllText(path));
    }

    private void CompareWords(string what, string expectation, string actual)
    {
        foreach (var line in expectation.Split('\n'))
        {
            var words = line[(line.IndexOf(' ') + 1)..];
            if (actual.Contains(words, StringComparison.Ordinal) == line.StartsWith('!'))
                problems.Add($"{what} {(line.StartsWith('!') ? "contains" : "does not contain")} '{words}'");
        }
    }

    private void CompareText(string what, string expected, string actual)
    {
        if (actual.TrimEnd('\n') != expected)
            problems.Add($"{what} is\n{actual}instead of\n{expected}");
    }

    private async Task<string> PrintedAsync(TimeProvider clock, params IEnumerable<string> options)
    {
        using var results = new MemoryStream();
        await using var errors = new StringWriter();
        await new CommandLine(clock, results, errors, _ => null).RunAsync(["check", "--input", site.Input, "--quiet", .. options]);
        return Encoding.UTF8.GetString(results.ToArray()).Replace(site.Root + "/", "", StringComparison.Ordinal) + errors;
    }
}

using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Benchmarks.Parts;

/// <summary>Reading, parsing and checking.</summary>
public class ReadingParts
{
    private ImmutableArray<InputEntry> usual;
    private ImmutableArray<InputEntry> largest;
    private SiteInput input = null!;
    private string folder = "";

    [GlobalSetup]
    public void Prepare()
    {
        usual = SampleSite.Instance.FilesOf(SampleSite.Instance.Usual);
        largest = SampleSite.Instance.FilesOf(SampleSite.Instance.Largest);
        folder = SampleSite.Instance.Folder;
        input = SiteInput.Read(folder);
    }

    [Benchmark]
    public InputContent One_usual_advisory() => ContentParser.Parse(usual, new DiagnosticBag());

    [Benchmark]
    public InputContent One_advisory_with_the_longest_vendor_table() => ContentParser.Parse(largest, new DiagnosticBag());

    /// <summary>All files on all processors, for each advisory.</summary>
    [Benchmark(OperationsPerInvoke = SampleSite.Advisories)]
    public SiteInput An_advisory_of_a_whole_input() => SiteInput.Read(folder);

    /// <summary>All rules at one instant, for each advisory.</summary>
    [Benchmark(OperationsPerInvoke = SampleSite.Advisories)]
    public bool The_rules_for_an_advisory() => input.FindingsAt(SampleSite.Now, SampleSite.Now).StopBuild;

    /// <summary>What withheld words are, and which of them something public says too; for each advisory.</summary>
    [Benchmark(OperationsPerInvoke = SampleSite.Advisories)]
    public LeakProbe The_words_to_look_for_in_an_advisory() => LeakProbe.For(input.Content, SampleSite.Now);
}

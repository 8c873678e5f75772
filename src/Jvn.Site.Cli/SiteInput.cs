using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Rules;

namespace Jvn.Site.Cli;

/// <summary>The input folder, read once (confidential): everything in it whatever its release instant, and what is wrong with it.</summary>
internal sealed class SiteInput
{
    private readonly DiagnosticBag read;

    private SiteInput(InputContent content, DiagnosticBag read)
    {
        Content = content;
        Publicity = Publicity.Of(content);
        this.read = read;
    }

    public InputContent Content { get; }

    public Publicity Publicity { get; }

    public static SiteInput Read(string folder, IProgress progress)
    {
        progress.Begin("read");
        var diagnostics = new DiagnosticBag();
        var files = InputFolder.List(folder, diagnostics);
        var input = new SiteInput(ContentParser.Parse(files, diagnostics, progress.Step), diagnostics);
        progress.End();
        return input;
    }

    /// <summary>The same input with one file as somebody wants it to be.</summary>
    public SiteInput With(InputEntry edited)
    {
        var diagnostics = new DiagnosticBag();
        return new SiteInput(ContentParser.Parse([.. Content.Files.Select(file => file.Path == edited.Path ? edited : file)], diagnostics), diagnostics);
    }

    /// <summary>Everything that is wrong in the site of one instant.</summary>
    /// <param name="clockNow">By the clock: what is withheld then is confidential, also when the site is made for a later instant.</param>
    public Findings FindingsAt(DateTimeOffset now, DateTimeOffset clockNow)
    {
        var bag = Checked(now, out _);
        return Findings.Of(bag, Publicity, now, clockNow);
    }

    /// <summary>Everything that is wrong in the site of one instant, and what begins to be wrong at a pending one.</summary>
    /// <param name="clockNow">By the clock: what is withheld then is confidential, also when the site is made for a later instant.</param>
    public Findings FindingsFrom(DateTimeOffset now, DateTimeOffset clockNow)
    {
        var bag = Checked(now, out var rules);
        rules.RehearseAll(PendingAfter(now), bag);
        return Findings.Of(bag, Publicity, now, clockNow);
    }

    /// <summary>The instants at which something comes out, in order.</summary>
    public System.Collections.Immutable.ImmutableArray<DateTimeOffset> PendingAfter(DateTimeOffset now) => Publicity.PendingInstants(Content, now);

    private DiagnosticBag Checked(DateTimeOffset now, out InputRules rules)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(read.Sorted());
        rules = new InputRules(Content, Publicity, now);
        rules.CheckAlways(bag);
        rules.CheckAt(now, bag);
        return bag;
    }
}

using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Markdown.Slips;
using Jvn.Site.Published;
using Markdig.Syntax;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Divides a body at its level-2 headings and holds it to the fixed sections and their order.</summary>
internal sealed class BodySections(RenderScope scope, BodyRules rules, OutputBudget budget)
{
    private readonly Findings findings = scope.Findings;
    private readonly ImmutableArray<ParsedSection>.Builder sections = ImmutableArray.CreateBuilder<ParsedSection>();
    private readonly Dictionary<SectionKind, int> starts = [];
    private readonly List<(SectionKind Section, int Level, int Offset)> misplaced = [];
    private readonly HashSet<SectionKind> slipped = [];
    private SectionKind? last;

    // Of the section being read: null before the first heading; its kind is null when the heading was refused.
    private FragmentWriter? writer;
    private SectionKind? kind;
    private int headingStart;
    private bool strayTextReported;

    public ImmutableArray<ParsedSection> Read(MarkdownDocument document)
    {
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
                Heading(heading);
            else
                Continue(block);
        }

        End();
        CheckMisplaced();
        CheckMissing();
        return sections.ToImmutable();
    }

    private void Heading(HeadingBlock heading)
    {
        var section = heading.Level == 2 ? null : SectionNamed(Words(heading));
        if (heading.Level == 2 || (heading.Level == 1 && section is not null))
            Begin(heading);
        else if (heading.Level == 1)
            findings.Report(DiagnosticCatalog.TitleInBody, heading.Span.Start, Words(heading));
        else
            Continue(heading);
        if (section is { } known)
            misplaced.Add((known, heading.Level, heading.Span.Start));
    }

    private SectionKind? SectionNamed(string words) =>
        Enum.GetValues<SectionKind>().Where(section => NameOf(section) == words).Cast<SectionKind?>().FirstOrDefault();

    private void Begin(HeadingBlock heading)
    {
        End();
        writer = new FragmentWriter(budget);
        headingStart = heading.Span.Start;
        kind = Match(Words(heading), heading);
        if (kind is { } known)
            CheckOrder(known);
    }

    private SectionKind? Match(string name, HeadingBlock heading)
    {
        switch (SectionHeadings.Read(name, rules.Language))
        {
            case SectionHeading.Known known:
                return known.Kind;
            case SectionHeading.Generated generated:
                findings.Report(DiagnosticCatalog.GeneratedSection, headingStart, name, generated.Key);
                return null;
            case SectionHeading.OtherLanguage other:
                findings.Report(DiagnosticCatalog.SectionOfOtherLanguage, headingStart, name, NameOf(other.Kind));
                return other.Kind;
            case SectionHeading.Misspelt misspelt:
                // Counted as the section it was meant to be, so that one slip is one finding.
                findings.Report(DiagnosticCatalog.MisspeltSection, headingStart, name, NameOf(misspelt.Kind));
                return misspelt.Kind;
            default:
                findings.Report(heading.IsSetext ? DiagnosticCatalog.UnderlinedHeading : DiagnosticCatalog.UnknownSection, headingStart, name, AllNames());
                return null;
        }
    }

    private void CheckOrder(SectionKind found)
    {
        if (!starts.TryAdd(found, headingStart))
            findings.Report(DiagnosticCatalog.DuplicateSection, headingStart, NameOf(found));
        else if (last is { } before && before > found)
            findings.Report(DiagnosticCatalog.SectionOutOfOrder, headingStart, NameOf(found), NameOf(before));
        if (last is null || found > last)
            last = found;
    }

    private void Continue(Block block)
    {
        if (block is ParagraphBlock && SlippedHeading(block) is { } slip)
        {
            slipped.Add(slip);
            strayTextReported = true;
        }

        var stray = writer is null && block is not (LinkReferenceDefinitionGroup or BlankLineBlock);
        if (stray && !strayTextReported)
            findings.Report(DiagnosticCatalog.TextBeforeSections, block.Span.Start);
        strayTextReported |= stray;
        // What belongs nowhere is rendered all the same, for what is to be found in it.
        new BlockRenderer(scope, writer ?? new FragmentWriter(budget)).Render(block);
    }

    // A line that was to be the heading of a section: that is told, and nothing of what follows from it.
    private SectionKind? SlippedHeading(Block block)
    {
        var text = findings.Text.AsSpan(block.Span.Start..(block.Span.End + 1));
        if (text.TrimStart(' ') is not ['#' or '＃', ..])
            return null;
        var line = text.IndexOf('\n') is var end and >= 0 ? text[..end] : text;
        return HeadingSlips.WordsOf(line.TrimEnd('\r').ToString()) is { } words ? SectionNamed(words) : null;
    }

    private void End()
    {
        if (writer is not null && kind is { } known)
            sections.Add(new ParsedSection(known, writer.ToFragment(), findings.At(headingStart), writer.Links));
    }

    // Below its section a heading of that name may be a part of it; where there is no such section, it was to be one.
    private void CheckMisplaced()
    {
        foreach (var (section, _, offset) in misplaced.Where(heading => heading.Level == 1 || !starts.ContainsKey(heading.Section)))
            findings.Report(DiagnosticCatalog.SectionHeadingLevel, offset, NameOf(section), $"## {NameOf(section)}");
    }

    private void CheckMissing()
    {
        if (rules.RequireOverview && !starts.ContainsKey(SectionKind.Overview) && !slipped.Contains(SectionKind.Overview))
            findings.Report(DiagnosticCatalog.OverviewMissing, 0, NameOf(SectionKind.Overview));
        if (!rules.WarnMissing)
            return;
        var missing = rules.ExpectedSections
            .Where(expected => !starts.ContainsKey(expected) && !slipped.Contains(expected) && misplaced.TrueForAll(heading => heading.Section != expected)
                && !(rules.RequireOverview && expected == SectionKind.Overview));

        // At the section that each would stand before; at the end of the text when none follows.
        foreach (var gap in missing.Order().GroupBy(kind => starts.Where(start => start.Key > kind).Select(start => start.Value)
            .DefaultIfEmpty(Math.Max(0, findings.Text.Length - 1)).Min()))
            findings.Report(DiagnosticCatalog.SectionsMissing, gap.Key, Enumerate(gap.Select(NameOf)));
    }

    private string Words(HeadingBlock heading)
    {
        var words = new FragmentWriter(budget);
        new InlineRenderer(scope, words).Render(heading.Inline);
        return words.Text;
    }

    private string NameOf(SectionKind section) => SectionHeadings.NameOf(section, rules.Language);

    private string AllNames() => Enumerate(Enum.GetValues<SectionKind>().Select(NameOf));

    private string Enumerate(IEnumerable<string> names) => string.Join(rules.Language == Language.Japanese ? "、" : ", ", names);
}

using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Html;

/// <summary>The parts of a page below headings that we know, whether a heading is words or a picture of them.</summary>
internal sealed class PageSections
{
    public const string Vendors = "vendors";
    public const string References = "references";
    public const string Related = "related";
    public const string History = "history";
    public const string Remarks = "remarks";

    private static readonly ImmutableDictionary<string, string> Names = new[]
    {
        ("ベンダ情報", Vendors), ("ベンダー情報", Vendors), ("Vendor Status", Vendors), ("参考情報", References), ("References", References),
        ("関連文書", Related), ("Other Information", Related), ("更新履歴", History), ("Update History", History), ("備考", Remarks), ("Remarks", Remarks),
        ("JPCERT/CCによる分析結果", $"{SectionKind.Analysis}"), ("影響を受ける製品", $"{SectionKind.AffectedSystems}"),
    }.Concat(Enum.GetValues<SectionKind>().SelectMany(kind => new[] { Language.Japanese, Language.English }
        .Select(language => (SectionHeadings.NameOf(kind, language), $"{kind}")))).ToImmutableDictionary(pair => Fold(pair.Item1), pair => pair.Item2);

    private readonly Dictionary<string, List<INode>> parts = new(StringComparer.Ordinal);

    private PageSections()
    {
    }

    /// <summary>True when the headings are the English ones.</summary>
    public bool IsEnglish { get; private init; }

    public bool IsEmpty => parts.Count == 0;

    public static PageSections Of(IElement page)
    {
        var headings = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => (Element: heading, Name: NameOf(heading)))
            .Where(heading => heading.Name is not null).ToList();
        var elements = headings.Select(heading => heading.Element).ToHashSet();
        var sections = new PageSections
        {
            IsEnglish = headings.Count > 0 && headings.Count(heading => Words(heading.Element).Any(char.IsAsciiLetterLower)) * 2 > headings.Count,
        };
        foreach (var (element, name) in headings.DistinctBy(heading => heading.Name))
            sections.parts[name!] = Below(element, page, elements);
        return sections;
    }

    /// <summary>What stands below a heading; nothing where there is none.</summary>
    public IReadOnlyList<INode> this[string name] => parts.TryGetValue(name, out var nodes) ? nodes : [];

    public IReadOnlyList<INode> this[SectionKind kind] => this[$"{kind}"];

    public bool Has(SectionKind kind) => parts.ContainsKey($"{kind}");

    // A picture says by its alternative text which heading it is.
    private static string? NameOf(IElement heading) => Names.GetValueOrDefault(Fold(Words(heading)));

    private static string Words(IElement heading) => PlainLine.Of(heading.TextContent) is { Length: > 0 } text ? text
        : PlainLine.Of(heading.QuerySelector("img[alt]")?.GetAttribute("alt"));

    // The box around a heading that holds no other one is its section; without such a box, what follows up to the next heading.
    private static List<INode> Below(IElement heading, IElement page, HashSet<IElement> headings)
    {
        INode inner = heading;
        while (inner.Parent is IElement box && box != page && !box.QuerySelectorAll("*").Any(other => other != heading && headings.Contains(other)))
            inner = box;
        if (inner != heading)
            return [.. ((IElement)inner).ChildNodes.Where(node => node != heading && !(node is IElement child && Holds(child, heading)))
                .Concat(Siblings(heading, inner))];
        return [.. Following(heading, headings)];
    }

    // Of a row that holds the heading and little else: what else stands in it.
    private static IEnumerable<INode> Siblings(IElement heading, INode box)
    {
        for (INode? node = heading; node is not null && node.Parent != box && node != box; node = node.Parent)
        {
            for (var next = node.NextSibling; next is not null; next = next.NextSibling)
            {
                if (next is not IHtmlAnchorElement)
                    yield return next;
            }
        }
    }

    private static bool Holds(IElement box, IElement heading) => heading.Ancestors().Contains(box);

    private static IEnumerable<INode> Following(IElement heading, HashSet<IElement> headings)
    {
        for (var next = heading.NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is IElement element && (headings.Contains(element) || element.QuerySelectorAll("*").Any(headings.Contains)))
                yield break;
            yield return next;
        }
    }

    private static string Fold(string heading) => string.Concat(heading.Where(letter => !char.IsWhiteSpace(letter))
        .Select(letter => char.ToLowerInvariant(letter is >= '！' and <= '～' ? (char)(letter - 0xFEE0) : letter)));
}

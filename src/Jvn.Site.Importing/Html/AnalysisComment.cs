using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Jvn.Site.Importing.Texts;

namespace Jvn.Site.Importing.Html;

/// <summary>What JPCERT/CCによる脆弱性分析結果 says beside the scores. Those are facts by now; everything else stays.</summary>
internal static partial class AnalysisComment
{
    private static readonly string[] Boxes = ["blockquote", "div", "section", "article", "center"];
    private static readonly string[] Blocks = ["p", "table", "details", "ul", "ol", "dl", "pre", "h3", "h4", "h5", "h6", .. Boxes];

    /// <summary>The parts of a node that are no scores.</summary>
    public static IEnumerable<INode> In(INode node)
    {
        if (node is not IElement element)
            return FoundIds.Vectors(node.TextContent).Any() ? [] : [node];
        if (element.LocalName == "details" || (element.LocalName == "table" && IsOfScores(element)))
            return [];
        var isBox = Boxes.Contains(element.LocalName) && element.Children.Any(child => Blocks.Contains(child.LocalName));
        if (isBox && (element.QuerySelector("table, details") is not null || FoundIds.Vectors(element.TextContent).Any()))
            return element.ChildNodes.ToList().SelectMany(In);
        return element.LocalName != "table" && FoundIds.Vectors(element.TextContent).Any() ? [] : [element];
    }

    // The vector, or one row a metric with its letters in parentheses.
    private static bool IsOfScores(IElement table) => FoundIds.Vectors(table.TextContent).Any()
        || table.QuerySelectorAll("tr").Any(row => Metric().IsMatch(row.FirstElementChild?.TextContent ?? ""));

    [GeneratedRegex(@"[(（](?:AV|AC|AT|Au|PR|UI|S|C|I|A|VC|VI|VA|SC|SI|SA)[)）]\s*\z")]
    private static partial Regex Metric();
}

using Jvn.Site.Browser.Tests.Stage;
using Microsoft.Playwright;

namespace Jvn.Site.Browser.Tests.Audits;

/// <summary>axe-core, the rules of WCAG 2.2 A and AA and its best practice.</summary>
internal static class Axe
{
    private static readonly Lazy<string> Source = new(() => File.ReadAllText(Tools.At("axe-core", "axe.min.js")));

    /// <summary>What is against a rule in the page as it stands: the rule, and where.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await Script.EvaluateAsync(page, Source.Value + "; 0");
        var violations = await Script.EvaluateAsync(
            page,
            """
            axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              rules: { 'target-size': { enabled: true } },
              resultTypes: ['violations'],
            }).then(result => result.violations.map(violation =>
              `${violation.id}: ${violation.help} (${violation.nodes.length}): ${violation.nodes.slice(0, 3).map(node => node.html.slice(0, 200) + ' ' + node.failureSummary).join(' | ')}`))
            """);
        return [.. violations.EnumerateArray().Select(violation => violation.GetString()!)];
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Jvn.Site.Specs;

/// <summary>What would only stand in the way of a spec's one aspect: <c>{{head …}}</c>, <c>{{notice …}}</c>, <c>{{body}}</c>, <c>{{vendor …}}</c>, <c>{{repeat
/// …}}</c>, and <c>{{U+200B}}</c> for what cannot be seen.</summary>
internal static partial class SpecMacros
{
    private const string DefaultRelease = "2026-01-15T12:00:00+09:00";

    private static readonly string[] Japanese =
        ["概要", "影響を受けるシステム", "詳細情報", "想定される影響", "対策方法", "JPCERT/CCからの補足情報", "JPCERT/CCによる脆弱性分析結果", "謝辞"];

    private static readonly string[] English =
        ["Overview", "Products Affected", "Description", "Impact", "Solution", "JPCERT/CC Addendum", "Vulnerability Analysis by JPCERT/CC", "Credit"];

    public static string Expand(string text)
    {
        while (Repeat().IsMatch(text))
            text = Repeat().Replace(text, match => string.Concat(Enumerable.Repeat(match.Groups["what"].Value.Replace("\\n", "\n", StringComparison.Ordinal),
                int.Parse(match.Groups["count"].ValueSpan))));
        text = CodePoint().Replace(text, match => char.ConvertFromUtf32(int.Parse(match.Groups["code"].ValueSpan, NumberStyles.HexNumber)));
        return Macro().Replace(text, match => Expand(match.Groups["name"].Value, match.Groups["first"].Value, match.Groups["rest"].Value));
    }

    private static string Expand(string name, string first, string rest) => (name, first) switch
    {
        ("body", "en") => Body(English, "This is an overview."),
        ("body", "notice") => Body(Japanese.Where(heading => heading != "対策方法"), "概要です。"),
        ("body", _) => Body(Japanese, "概要です。"),
        ("head", var number) => $$"""
            id: JVN#{{number}}
            title: 架空の製品 {{number}} における脆弱性
            {{(rest is [_, _, _, _, '-', _, _, '-', _, _] ? "released-on" : "release-at")}}: {{(rest.Length > 0 ? rest : DefaultRelease)}}
            action: {do: update, text: {ja: 更新する, en: Update it} }
            """,
        ("notice", var number) => $$"""
            id: JVN#{{number}}
            kind: unreachable
            title: 架空の製品 {{number}} における脆弱性
            release-at: {{(rest.Length > 0 ? rest : DefaultRelease)}}
            """,
        ("vendor", var number) => $$"""
            number: {{number}}
            name: {{rest}}
            """,
        _ => throw new FormatException($"There is no macro '{name}'."),
    };

    private static string Body(IEnumerable<string> headings, string overview) => string.Join("\n\n", headings.Select(heading => heading switch
    {
        "概要" or "Overview" => $"## {heading}\n\n{overview}",
        "対策方法" => $"## {heading}\n\n最新版に更新してください。",
        "Solution" => $"## {heading}\n\nUpdate to the latest version.",
        _ => $"## {heading}",
    }));

    [GeneratedRegex(@"(?s)\{\{repeat (?<count>[0-9]+) (?<what>(?:(?!\{\{).)*?)\}\}")]
    private static partial Regex Repeat();

    [GeneratedRegex(@"\{\{U\+(?<code>[0-9A-F]{4,6})\}\}")]
    private static partial Regex CodePoint();

    [GeneratedRegex(@"\{\{(?<name>head|notice|body|vendor)(?: (?<first>[^ }]+))?(?: (?<rest>[^}]+))?\}\}")]
    private static partial Regex Macro();
}

using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;

namespace Jvn.Site.Architecture.Tests;

/// <summary>The tables of fields in what editors read. A comment above each says of which map it is.</summary>
internal static partial class FieldTable
{
    private static readonly Bilingual Head = new("項目 | 意味 | 必須 | 形式 | 例", "field | meaning | required | form | example");
    private static readonly Bilingual PublicHead = new(" | 公開", " | public");
    private static readonly Bilingual Below = new("下記", "see below");

    /// <summary>The maps that a file has tables of.</summary>
    public static IEnumerable<string> MapsIn(string text) => Table().Matches(text).Select(table => table.Groups["map"].Value);

    /// <summary>The file with its tables as the fields are now.</summary>
    public static string Rewrite(string text, DiagnosticLanguage language) => Table().Replace(text, table =>
        $"{table.Groups["mark"].Value}{Markdown(FieldSet.All.Single(map => map.Name == table.Groups["map"].Value), language)}");

    private static string Markdown(FieldSet map, DiagnosticLanguage language)
    {
        var rows = map.Keys.Select(key => FieldWords.Of(map, key)).ToList();
        var isShownInPart = rows.Any(row => row.Public is not null);
        var head = Head.In(language) + (isShownInPart ? PublicHead.In(language) : "");
        var lines = new[] { head, "---" + string.Concat(head.Where(letter => letter == '|').Select(_ => "|---")) }.Index()
            .Select(line => line.Index == 0 ? $"| {line.Item} |" : $"|{line.Item}|")
            .Concat(rows.Select(row => Row(row, language)));
        return string.Concat(lines.Select(line => line + '\n'));
    }

    private static string Row(FieldWords row, DiagnosticLanguage language)
    {
        var form = row.Form.In(language) is { Length: > 0 } known ? known : Below.In(language);
        var example = row.Example.Length > 0 ? $"`{row.Example}`" : Below.In(language);
        var cells = $"| `{row.Key}` | {row.Meaning.In(language)} | {row.Required.In(language)} | {form} | {example} |";
        return row.Public is { } isPublic ? $"{cells} {isPublic.In(language)} |" : cells;
    }

    [GeneratedRegex(@"(?<mark><!-- fields of (?<map>[^\n]+) -->\n\n)(\|[^\n]*\n)+")]
    private static partial Regex Table();
}

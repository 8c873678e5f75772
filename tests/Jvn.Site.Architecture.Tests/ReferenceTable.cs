using System.Text.RegularExpressions;

namespace Jvn.Site.Architecture.Tests;

/// <summary>A table of a reference.</summary>
internal sealed partial class ReferenceTable(string head)
{
    private readonly List<string[]> rows = [];

    public string[] Head { get; } = Cells(head);

    public IReadOnlyList<string[]> Rows => rows;

    /// <summary>What a row is about: the names in its first cell; the words there have no equal in another language.</summary>
    public static string KeyOf(string[] row) => string.Join(' ', ReferenceSection.NamesIn(row[0]));

    public void Take(string line)
    {
        if (!Delimiters().IsMatch(line))
            rows.Add(Cells(line));
    }

    private static string[] Cells(string line) => [.. Bar().Split(line.Trim().Trim('|')).Select(cell => cell.Trim())];

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@"\A\|(:?-+:?\|)+\z")]
    private static partial Regex Delimiters();
}

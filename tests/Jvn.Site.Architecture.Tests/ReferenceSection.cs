using System.Text.RegularExpressions;

namespace Jvn.Site.Architecture.Tests;

/// <summary>What stands between two headings of a reference.</summary>
internal sealed partial class ReferenceSection(string heading, int level)
{
    private readonly List<string> examples = [];
    private readonly List<ReferenceTable> tables = [];
    private readonly SortedSet<string> names = new(StringComparer.Ordinal);
    private readonly List<string> links = [];
    private bool isTable;

    public string Heading { get; } = heading;

    public int Level { get; } = level;

    public IReadOnlyList<ReferenceTable> Tables => tables;

    /// <summary>All lines of its examples.</summary>
    public IReadOnlyList<string> Examples => examples;

    /// <summary>What stands in backticks: fields, values, files, commands.</summary>
    public IReadOnlyCollection<string> Names => names;

    /// <summary>The targets of its links.</summary>
    public IReadOnlyList<string> Links => links;

    public void Take(string line, bool isExample)
    {
        var isRow = !isExample && line.StartsWith('|');
        if (isExample)
            examples.Add(line);
        else
            Read(line);
        if (isRow && isTable)
            tables[^1].Take(line);
        else if (isRow)
            tables.Add(new ReferenceTable(line));
        isTable = isRow;
    }

    /// <summary>The names in backticks; what is to be put in place of <c>&lt;…&gt;</c> is said in the language of the file.</summary>
    public static IEnumerable<string> NamesIn(string text) => Code().Matches(text).Select(code => Placeholder().Replace(code.Groups[1].Value, "<…>"));

    private void Read(string line)
    {
        names.UnionWith(NamesIn(line));
        links.AddRange(Link().Matches(Code().Replace(line, "")).Select(link => link.Groups[1].Value));
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("<[^<>]+>")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}

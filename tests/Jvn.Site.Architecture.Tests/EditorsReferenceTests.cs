using System.Text.RegularExpressions;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>Editors read how to write the input in two languages. The words differ; fields, values, limits, examples and commands never do.</summary>
public sealed partial class EditorsReferenceTests
{
    // Columns of single terms: one term of the one language is one term of the other.
    private static readonly string[] Terms = ["form", "required"];

    private static readonly EditorsReference English = EditorsReference.Read("README.md");
    private static readonly EditorsReference Japanese = EditorsReference.Read("README.ja.md");

    [Fact]
    public void Each_leads_to_the_other_in_its_first_line()
    {
        Assert.Contains($"]({Japanese.Name})", English.FirstLine, StringComparison.Ordinal);
        Assert.Contains($"]({English.Name})", Japanese.FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_have_the_same_sections_with_the_same_number_of_tables() =>
        Assert.Equal(English.Sections.Select(Outline), Japanese.Sections.Select(Outline));

    [Fact]
    public void A_row_of_a_table_stands_in_both_with_the_same_names_values_and_limits() => Assert.Empty(
        Sections().SelectMany(pair =>
            pair.English.Tables.Zip(pair.Japanese.Tables).SelectMany(tables => Differences(pair.English, tables.First, tables.Second))));

    [Fact]
    public void What_is_one_term_in_English_is_one_term_in_Japanese() => Assert.Empty(
        Sections().SelectMany(pair => pair.English.Tables.Zip(pair.Japanese.Tables))
            .SelectMany(tables => Terms.Select(term => Array.IndexOf(tables.First.Head, term)).Where(column => column >= 0)
                .SelectMany(column => tables.First.Rows.Zip(tables.Second.Rows).Select(rows => (English: rows.First[column], Japanese: rows.Second[column]))))
            .Distinct().GroupBy(terms => terms.English, terms => terms.Japanese)
            .Where(terms => terms.Count() > 1)
            .Select(terms => $"'{terms.Key}' is {string.Join(" and ", terms)}"));

    [Fact]
    public void Both_have_the_same_examples() =>
        Assert.All(Sections(), pair => Assert.Equal(pair.English.Examples, pair.Japanese.Examples));

    [Fact]
    public void A_section_speaks_of_the_same_fields_files_and_commands_in_both() => Assert.Empty(
        Sections().SelectMany(pair => Missing(pair.English.Heading, pair.English.Names, pair.Japanese.Names)));

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ja.md")]
    public void Each_link_leads_to_a_heading_or_a_file(string name)
    {
        var reference = EditorsReference.Read(name);
        var anchors = reference.Sections.Select(section => "#" + EditorsReference.AnchorOf(section.Heading)).ToHashSet(StringComparer.Ordinal);
        var links = reference.Sections.SelectMany(section => section.Links).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(link.StartsWith('#') ? anchors.Contains(link) : File.Exists(Checkout.At("input", link)), link));
    }

    private static IEnumerable<(ReferenceSection English, ReferenceSection Japanese)> Sections() => English.Sections.Zip(Japanese.Sections);

    private static string Outline(ReferenceSection section) =>
        $"{new string('#', section.Level)} {string.Join(' ', ReferenceSection.NamesIn(section.Heading))}: {section.Tables.Count}";

    private static IEnumerable<string> Differences(ReferenceSection section, ReferenceTable english, ReferenceTable japanese)
    {
        var place = $"{section.Heading}, table '{english.Head[0]}'";
        var (keys, others) = (english.Rows.Select(ReferenceTable.KeyOf).ToList(), japanese.Rows.Select(ReferenceTable.KeyOf).ToList());
        var missing = Missing(place, keys, others).ToList();
        if (missing.Count == 0 && (!keys.SequenceEqual(others) || english.Head.Length != japanese.Head.Length))
            return [$"{place} has other rows or columns, or rows in another order, in {Japanese.Name}"];
        return missing.Count > 0 ? missing : english.Rows.Zip(japanese.Rows).SelectMany(rows => Differences(place, rows.First, rows.Second));
    }

    private static IEnumerable<string> Differences(string place, string[] english, string[] japanese)
    {
        if (english.Length != japanese.Length)
            yield return $"{place}, {english[0]}: {english.Length} cells and {japanese.Length}";
        foreach (var (cell, other) in english.Zip(japanese))
        {
            // The words around them may want another order.
            var names = ReferenceSection.NamesIn(cell).Order(StringComparer.Ordinal);
            if (!names.SequenceEqual(ReferenceSection.NamesIn(other).Order(StringComparer.Ordinal)))
                yield return $"{place}, {english[0]}: '{cell}' and '{other}'";
            foreach (var number in Number().Matches(cell).Select(match => match.Value).Except(Number().Matches(other).Select(match => match.Value)))
                yield return $"{place}, {english[0]}: {number} is not in '{other}'";
        }
    }

    private static IEnumerable<string> Missing(string place, IReadOnlyCollection<string> english, IReadOnlyCollection<string> japanese) =>
    [
        .. english.Except(japanese).Select(name => $"{place}: {name} is missing in {Japanese.Name}"),
        .. japanese.Except(english).Select(name => $"{place}: {name} is missing in {English.Name}"),
    ];

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}

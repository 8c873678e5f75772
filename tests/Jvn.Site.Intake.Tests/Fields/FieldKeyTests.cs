using System.Reflection;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;
using Xunit;

namespace Jvn.Site.Intake.Tests.Fields;

/// <summary>A key that nobody can write, or that nobody reads, would be null for ever.</summary>
public sealed class FieldKeyTests
{
    // Nothing that a key takes is a map with this key: whoever reads it complains.
    private const string Wrong = "{no-such-key: 1}";

    public static TheoryData<string, string> Keys { get; } = [.. FieldSet.All.SelectMany(fields => fields.Keys.Select(key => (fields.Name, $"{key}")))];

    [Fact]
    public void A_reader_refuses_a_key_that_its_map_cannot_have()
    {
        var root = YamlReader.Read("a.yml", "title: x\n", 1, new DiagnosticBag()).Root!;
        var reader = new FieldReader(root, FieldSet.Reference, UtcOffsets.Japan, new DiagnosticBag());
        Assert.NotNull(reader.Localized(FieldKey.Title));
        Assert.Throws<ArgumentException>(() => reader.Instant(FieldKey.ReleaseAt));
    }

    [Fact]
    public void A_reader_refuses_to_read_a_value_in_another_form_than_its_field_has()
    {
        var root = YamlReader.Read("a.yml", "title: x\nurl: https://a.example/\n", 1, new DiagnosticBag()).Root!;
        var reader = new FieldReader(root, FieldSet.Reference, UtcOffsets.Japan, new DiagnosticBag());
        Assert.NotNull(reader.Localized(FieldKey.Title));
        Assert.Throws<ArgumentException>(() => reader.Line(FieldKey.Title));
        Assert.Throws<ArgumentException>(() => reader.Day(FieldKey.Url));
        Assert.Throws<ArgumentException>(() => reader.Maps(FieldKey.Note, _ => ""));
    }

    [Fact]
    public void Every_key_belongs_to_a_map_and_every_set_is_listed()
    {
        var keys = typeof(FieldKey).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (FieldKey)field.GetValue(null)!).ToList();
        Assert.Equal(keys.Count, keys.Select(key => $"{key}").Distinct().Count());
        Assert.Equal(keys.Select(key => $"{key}").Order(StringComparer.Ordinal), FieldSet.All.SelectMany(fields => fields.Keys).Select(key => $"{key}")
            .Distinct().Order(StringComparer.Ordinal));
        var sets = typeof(FieldSet).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(FieldSet));
        Assert.Equal(sets.Count(), FieldSet.All.Length);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_is_read_by_a_parser(string fields, string key)
    {
        var (path, text) = File(fields, $"{key}: {Wrong}");
        var bag = new DiagnosticBag();
        ContentParser.Parse([.. Entries(path, text)], bag);
        var line = Array.FindIndex(text.Split('\n'), found => found.Contains(Wrong, StringComparison.Ordinal)) + 1;
        Assert.Contains(bag.Sorted(), finding => finding.Location.Path == path && finding.Location.Line == line
            && finding.Rule != DiagnosticCatalog.KeyMissing && !(finding.Rule == DiagnosticCatalog.UnknownKey && finding.Arguments[0] == key));
    }

    // Where a map of each kind stands; its line is the one with the entry.
    private static (string Path, string Text) File(string fields, string entry) => fields switch
    {
        "advisory" => Advisory(entry),
        "translation" => ("advisories/a.en.md", $"---\n{entry}\n---\n"),
        "sentence" => ("site.yml", $"notice: {{solution: {{{entry}}}}}\n"),
        "text" => Advisory($"action: {{do: update, text: {{{entry}}}}}"),
        "action" or "related" or "withdrawn" or "taken-back" or "early-release" or "contact" => Advisory($"{fields}: {{{entry}}}"),
        "cvss" or "affected" or "vendors" or "references" or "history" or "corrections" => Advisory($"{fields}: [{{{entry}}}]"),
        "cwe" => Advisory($"cwe: [{{{entry}}}]"),
        "links" => Advisory($"vendors: [{{vendor: x, links: [{{{entry}}}]}}]"),
        "vendors.history" => Advisory($"vendors: [{{vendor: x, history: [{{{entry}}}]}}]"),
        "attempts" => Advisory($"contact: {{attempts: [{{{entry}}}]}}"),
        "vendor" => Vendor(entry),
        "contact of a vendor" => Vendor($"contact: {{{entry}}}"),
        "unreachable" => Vendor($"unreachable: {{{entry}}}"),
        "products" => Vendor($"unreachable: {{products: [{{{entry}}}]}}"),
        "site.yml" => ("site.yml", entry + "\n"),
        "cna of site.yml" => ("site.yml", $"cna: {{{entry}}}\n"),
        "notice of site.yml" => ("site.yml", $"notice: {{{entry}}}\n"),
        "case" => ("advisories/a.case.yml", entry + "\n"),
        "events" => ("advisories/a.case.yml", $"events: [{{{entry}}}]\n"),
        "group of recipients" => ("recipients/a.yml", entry + "\n"),
        "recipients" => ("recipients/a.yml", $"recipients: [{{{entry}}}]\n"),
        _ => throw new ArgumentException($"say where a map '{fields}' stands", nameof(fields)),
    };

    private static (string Path, string Text) Advisory(string entry) => ("advisories/a.md", $"---\n{entry}\n---\n");

    private static (string Path, string Text) Vendor(string entry) => ("vendors/x.yml", entry + "\n");

    private static IEnumerable<InputEntry> Entries(string path, string text) =>
        [new InputEntry(path, path, path) { Edited = Encoding.UTF8.GetBytes(text) }];
}

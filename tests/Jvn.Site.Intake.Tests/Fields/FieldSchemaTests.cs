using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;
using Json.Schema;
using Xunit;

namespace Jvn.Site.Intake.Tests.Fields;

/// <summary>The schema that editors get accepts what the parser accepts in shape: on every file of the demonstration, and on them with a slip.</summary>
public sealed class FieldSchemaTests
{
    private const int Slips = 200;

    /// <summary>What is wrong in the shape of a file, as against what its values mean.</summary>
    private static readonly DiagnosticDescriptor[] OfShape =
    [
        DiagnosticCatalog.UnknownKey, DiagnosticCatalog.KeyMissing, DiagnosticCatalog.EmptyValue, DiagnosticCatalog.WrongShape,
        DiagnosticCatalog.UnknownWord, DiagnosticCatalog.InstantWithoutOffset, DiagnosticCatalog.NotABoolean, DiagnosticCatalog.TextTooLong,
        DiagnosticCatalog.NotOneLine, DiagnosticCatalog.ReleaseStatedTwice,
    ];

    private static readonly Dictionary<FieldSet, JsonSchema> Schemas = new[]
        { FieldSet.Advisory, FieldSet.Translation, FieldSet.Vendor, FieldSet.Settings, FieldSet.Case, FieldSet.RecipientGroup }
        .ToDictionary(fields => fields, fields => JsonSchema.FromText(Encoding.UTF8.GetString(FieldSchema.Render(fields, DiagnosticLanguage.English))));

    public static TheoryData<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(Checkout.At("input"), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Checkout.At("input"), path).Replace('\\', '/')).Where(path => FieldsOf(path) is not null)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_of_the_demonstration_is_accepted(string path) => Assert.True(Accepts(path, File.ReadAllText(Checkout.At("input", path))), path);

    [Fact]
    public void What_the_parser_refuses_for_its_shape_the_schema_refuses_and_what_the_schema_refuses_the_parser_refuses()
    {
        var dice = new Dice(20261128);
        var paths = Files.Select(row => row.Data).ToList();
        var (refused, done) = (0, 0);
        while (done < Slips)
        {
            var path = dice.Pick(paths);
            if (Slip(File.ReadAllText(Checkout.At("input", path)), dice) is not { } text)
                continue;
            var errors = Errors(path, text);
            if (Read(path, text) is null)
                continue;
            done++;
            var accepts = Accepts(path, text);
            refused += accepts ? 0 : 1;
            var words = $"{path}: {string.Join(", ", errors.Select(finding => $"{finding.Location.Line} {finding.Rule.Id}"))}\n{text}";
            Assert.True(accepts || errors.Length > 0, $"refused by the schema alone: {words}");
            Assert.True(!accepts || !errors.Any(finding => OfShape.Contains(finding.Rule)), $"accepted by the schema alone: {words}");
        }

        Assert.InRange(refused, Slips / 3, Slips - 1);
    }

    // One line of the front matter, as a hand slips.
    private static string? Slip(string text, Dice dice)
    {
        var lines = text.Split('\n').ToList();
        var end = lines[0] == "---" ? lines.IndexOf("---", 1) : lines.Count;
        var at = dice.Number(0, end - 1);
        var colon = lines[at].IndexOf(": ", StringComparison.Ordinal);
        if (colon < 1 || lines[at].Contains('#', StringComparison.Ordinal))
            return null;
        var (key, value) = (lines[at][..colon], lines[at][(colon + 2)..]);
        switch (dice.Number(0, 9))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines[at] = $"{key}x: {value}";
                break;
            case 2:
                lines[at] = $"{key}:";
                break;
            case 3:
                lines[at] = $"{key}: [{value}]";
                break;
            case 4:
                lines[at] = $"{key}: {{ja: x, fr: y}}";
                break;
            case 5:
                lines[at] = $"{key}: {value.Replace("+09:00", "", StringComparison.Ordinal)}";
                break;
            case 6:
                lines[at] = $"{key}: {dice.Pick(["yes", "true", "42", "unknown", "~", "\"\"", "2026-11-20", "https://a.example/", "\" x \""])}";
                break;
            case 7:
                lines[at] = $"{key}: \"a\\nb\"";
                break;
            case 8:
                lines[at] = $"{key}: {new string('x', Limits.LineCharacters + dice.Number(0, 1))}";
                break;
            case 9:
                lines.Insert(at, $"{key[..^key.TrimStart(' ', '-').Length].Replace('-', ' ')}released-on: 2009-03-18");
                break;
        }

        return string.Join('\n', lines);
    }

    private static Diagnostic[] Errors(string path, string text)
    {
        var bag = new DiagnosticBag();
        ContentParser.Parse([new InputEntry(path, path, path) { Edited = Encoding.UTF8.GetBytes(text) }], bag);
        return [.. bag.Sorted().Where(finding => finding.Rule.Severity == Severity.Error && finding.Location.Path == path)];
    }

    private static bool Accepts(string path, string text) =>
        Schemas[FieldsOf(path)!].Evaluate(JsonSerializer.SerializeToElement(Json(Read(path, text)!))).IsValid;

    // Null where the YAML itself is wrong.
    private static YamlNode.Map? Read(string path, string text)
    {
        var yaml = path.EndsWith(".md", StringComparison.Ordinal) ? text["---".Length..].Split("\n---\n", 2)[0] : text;
        var bag = new DiagnosticBag();
        var document = YamlReader.Read(path, yaml, 1, bag);
        return bag.Sorted().Any() ? null : document.Root;
    }

    private static FieldSet? FieldsOf(string path) => path switch
    {
        "site.yml" => FieldSet.Settings,
        _ when path.StartsWith("vendors/", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal) => FieldSet.Vendor,
        _ when path.StartsWith("recipients/", StringComparison.Ordinal) => FieldSet.RecipientGroup,
        _ when path.EndsWith(".case.yml", StringComparison.Ordinal) => FieldSet.Case,
        _ when !path.StartsWith("advisories/", StringComparison.Ordinal) || !path.EndsWith(".md", StringComparison.Ordinal) => null,
        _ => path.EndsWith(".en.md", StringComparison.Ordinal) ? FieldSet.Translation : FieldSet.Advisory,
    };

    // As a YAML parser of an editor gives it to a schema: what has no quotes may be a number, a truth or nothing.
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlNode.Map map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Json(entry.Value)))),
        YamlNode.List list => new JsonArray([.. list.Items.Select(Json)]),
        YamlNode.Scalar { IsPlain: true, Value: "" or "~" or "null" } => null,
        YamlNode.Scalar { IsPlain: true, Value: "true" or "false" } truth => truth.Value == "true",
        YamlNode.Scalar { IsPlain: true } number when decimal.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) => value,
        YamlNode.Scalar scalar => scalar.Value,
        _ => throw new ArgumentException("an unknown node", nameof(node)),
    };
}

using System.Text.Json;
using Jvn.Site.Output.Csaf;
using Jvn.Site.Verification.Forms;
using Xunit;

namespace Jvn.Site.Verification.Tests.Forms;

/// <summary>What is said of a document before the library is asked is what the library would say.</summary>
public sealed class JsonFormTests(BuiltSite built) : IClassFixture<BuiltSite>
{
    private const int Changes = 400; // of each document

    [Fact]
    public void Of_harmed_documents_nothing_is_said_that_the_library_would_not_say()
    {
        var said = new Dictionary<Certainty, int>();
        foreach (var (address, form, document) in Documents())
        {
            var dice = new Random(address.Length);
            for (var change = 0; change < Changes; change++)
            {
                var harmed = HarmedDocument.Of(document, dice);
                var certainty = form.Sifted(harmed);
                said[certainty] = said.GetValueOrDefault(certainty) + 1;
                if (certainty != Certainty.Unsure)
                    Assert.True(form.IsValid(harmed) == (certainty == Certainty.Yes), $"{address} was said to be {certainty}:\n{harmed}");
            }
        }

        Assert.All(Enum.GetValues<Certainty>(), certainty => Assert.InRange(said.GetValueOrDefault(certainty), 100, int.MaxValue));
    }

    [Fact]
    public void The_documents_of_a_site_need_no_library()
    {
        var asked = Documents().Where(document => document.Form.Sifted(document.Document) != Certainty.Yes).Select(document => document.Address).ToList();
        Assert.All(asked, address => Assert.Contains("csaf-feed", address, StringComparison.Ordinal)); // one file, whose schema has rare keywords
    }

    /// <summary>Keywords that take back what another one says, and keywords that nothing is known of.</summary>
    [Theory]
    [InlineData("""{"oneOf": [{"multipleOf": 2}, {"type": "string"}]}""", "4", "3", "\"x\"")]
    [InlineData("""{"anyOf": [{"multipleOf": 2}, {"type": "string"}]}""", "4", "3", "\"x\"")]
    [InlineData("""{"not": {"type": "string"}, "minLength": 2}""", "4", "\"xx\"", "\"x\"")]
    [InlineData("""{"prefixItems": [{"type": "string"}], "items": {"type": "number"}}""", "[]", "[\"x\", 1]", "[1, 1]", "[\"x\", \"x\"]")]
    [InlineData("""{"contains": {"type": "string"}, "minContains": 0}""", "[]", "[1]", "[\"x\"]")]
    [InlineData("""{"contains": {"type": "string"}, "maxContains": 1}""", "[]", "[1]", "[\"x\", \"y\"]")]
    [InlineData("""{"if": {"multipleOf": 2}, "then": {"minimum": 3}, "else": {"maximum": 3}}""", "2", "4", "1", "5")]
    [InlineData("""{"if": {"type": "string"}, "else": {"maximum": 3}}""", "\"x\"", "4", "1")]
    [InlineData("""{"type": "integer"}""", "1", "1.0", "1.5", "1e2", "123456789012345678901234567890")]
    [InlineData("""{"enum": ["x", 1, null]}""", "\"x\"", "\"y\"", "1", "1.0", "2", "null", "false")]
    [InlineData("""{"const": 1}""", "1", "1.0", "2", "\"1\"")]
    [InlineData("""{"uniqueItems": true}""", "[1, 1.0]", "[1, 2]", "[{\"a\": 1, \"b\": 2}, {\"b\": 2, \"a\": 1}]", "[\"か\", \"\\u304b\"]")]
    [InlineData("""{"pattern": "^\\d+$"}""", "\"12\"", "\"１２\"", "\"x\"")]
    [InlineData("""{"pattern": "^[\\w]+$"}""", "\"ab\"", "\"かな\"", "\"-\"")]
    [InlineData("""{"minLength": 2, "maxLength": 3}""", "\"か\\u3099\"", "\"\\ud83d\\udc68\\u200d\\ud83d\\udc69\"", "\"abcd\"", "\"\"")]
    [InlineData("""{"properties": {"a": {"type": "string"}}, "patternProperties": {"^x_": {"type": "number"}}, "additionalProperties": false}""",
        "{\"a\": \"\"}", "{\"x_a\": 1}", "{\"x_a\": \"\"}", "{\"b\": 1}")]
    [InlineData("""{"properties": {"x_a": {"type": "string"}}, "patternProperties": {"^x_": {"type": "number"}}}""", "{\"x_a\": \"\"}", "{\"x_a\": 1}")]
    [InlineData("""{"patternProperties": {"^x": {"type": "number"}, "a$": {"minimum": 3}}}""", "{\"xa\": 1}", "{\"xa\": 4}", "{\"b\": \"\"}")]
    [InlineData("""{"$schema": "http://json-schema.org/draft-07/schema#", "definitions": {"a": {"type": "number"}}, "$ref": "#/definitions/a", "minimum": 3}""",
        "1", "4", "\"x\"")]
    [InlineData("""{"$defs": {"a": {"$ref": "#/$defs/a", "type": "number"}}, "properties": {"b": {"$ref": "#"}}, "type": "object"}""",
        "{\"b\": {\"b\": 1}}", "{}")]
    [InlineData("""{"$defs": {"a": {"$id": "https://a.example/", "$ref": "#/$defs/b", "$defs": {"b": {"type": "string"}}},"""
        + """ "b": {"type": "number"}}, "$ref": "#/$defs/a"}""", "1", "\"x\"")]
    [InlineData("""{"additionalProperties": {"type": "number"}, "minProperties": 1, "maxProperties": 1}""",
        "{}", "{\"a\": 1}", "{\"a\": \"\"}", "{\"a\": 1, \"b\": 1}")]
    [InlineData("""{"unevaluatedProperties": false, "properties": {"a": true}}""", "{\"a\": 1}", "{\"b\": 1}")]
    [InlineData("""{"maximum": 3, "exclusiveMaximum": 2}""", "1", "2", "4", "1e400")]
    public void Of_a_value_nothing_is_said_that_the_library_would_not_say(string schema, params string[] values)
    {
        var form = JsonForm.Read(schema);
        foreach (var value in values)
        {
            var (json, certainty) = (JsonElement.Parse(value), form.Sifted(JsonElement.Parse(value)));
            Assert.True(certainty == Certainty.Unsure || form.IsValid(json) == (certainty == Certainty.Yes), $"{value} was said to be {certainty}");
        }
    }

    private IEnumerable<(string Address, JsonForm Form, JsonElement Document)> Documents()
    {
        var documents = CsafFiles.Documents(built.Tree).ToHashSet(StringComparer.Ordinal);
        var check = new SchemaCheck(built.Tree, documents.Contains);
        foreach (var address in built.Tree.Addresses.Where(address => address.EndsWith(".json", StringComparison.Ordinal)))
        {
            if (check.FormOf(address) is { } form)
                yield return (address, form, JsonElement.Parse(built.Tree.Read(address)));
        }
    }
}

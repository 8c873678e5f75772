using System.Text.Json.Nodes;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Intake.Yaml;
using Jvn.Site.Published;

namespace Jvn.Site.LanguageServer;

/// <summary>What can stand at a place.</summary>
internal sealed class Completions(Workspace workspace, DiagnosticLanguage language)
{
    // Of the protocol.
    private const int Value = 12;
    private const int Property = 10;
    private const int Constant = 21;
    private const int Reference = 18;
    private const int Section = 22;

    public JsonArray At(string path, EditorPosition place)
    {
        var items = new JsonArray();
        if (workspace.RelativePath(path) is not { } relative || workspace.TextOf(path) is not { } text)
            return items;
        if (EditorFile.IsAdvisory(relative) && text.BodyLine > 0 && place.Line >= text.BodyLine)
            AddHeadings(items, relative, text, place);
        else if (EditorFile.FieldsOf(relative) is { } fields && FieldPath.At(fields, text, place) is { } at)
            AddFields(items, path, text, at);
        return items;
    }

    private void AddFields(JsonArray items, string path, EditedText text, FieldPath at)
    {
        if (at.Field is null)
        {
            foreach (var field in at.Map.Fields.Where(field => !at.Others.Contains(field.Key)))
                items.Add((JsonNode)Key(at.Map, field));
            return;
        }

        var shape = at.Field.Shape is FieldShape.List list ? list.Item : at.Field.Shape;
        if (shape is FieldShape.Word word)
            AddAll(items, word.Words.Offered, Value);
        else if (shape is FieldShape.YesNo)
            AddAll(items, ["true", "false"], Value);
        else if (at.Field.Key == FieldKey.Vendor)
            AddVendors(items);
        else if (at.Field.Key == FieldKey.Cve && at.Map != FieldSet.Advisory)
            AddAll(items, CvesOf(path, text), Reference);
        else if (at.Field.Key == FieldKey.Cwe || (at.Map == FieldSet.Weakness && at.Field.Key == FieldKey.Id))
            AddWeaknesses(items);
    }

    private JsonObject Key(FieldSet map, Field field)
    {
        var words = FieldWords.Of(map, field.Key);
        var item = Item($"{field.Key}", Property, words.Meaning.In(language));
        item["documentation"] = words.Said(language);
        item["insertText"] = $"{field.Key}: ";
        item["sortText"] = field.IsRequired ? $"0{field.Key}" : $"1{field.Key}";
        return item;
    }

    private void AddVendors(JsonArray items)
    {
        foreach (var vendor in workspace.Input.Content.Vendors.Values.OrderBy(vendor => vendor.Key, StringComparer.Ordinal))
        {
            var item = Item(vendor.Key, Reference, vendor.Name.Japanese);
            item["filterText"] = string.Join(' ', [vendor.Key, vendor.Name.Japanese, vendor.Name.English ?? "", vendor.Kana ?? "", .. vendor.Aliases]);
            items.Add((JsonNode)item);
        }
    }

    private void AddWeaknesses(JsonArray items)
    {
        var shown = language == DiagnosticLanguage.Japanese ? Language.Japanese : Language.English;
        for (var number = 1; number <= CweId.HighestKnown; number++)
        {
            if (CweId.TryParse($"CWE-{number}", out var id) && CweNames.In(id, shown) is { } name)
                items.Add((JsonNode)Item($"{id}", Constant, name.Text));
        }
    }

    // As far as they can be read while the text is typed.
    private static IEnumerable<string> CvesOf(string path, EditedText text)
    {
        var fields = string.Join('\n', text.Lines[text.FirstFieldLine..text.EndOfFields]);
        var root = YamlReader.Read(path, fields, 1, new DiagnosticBag()).Root;
        return root?.Entries.FirstOrDefault(entry => entry.Key == FieldKey.Cve)?.Value is YamlNode.List list
            ? list.Items.OfType<YamlNode.Scalar>().Select(item => item.Value) : [];
    }

    private static void AddHeadings(JsonArray items, string relative, EditedText text, EditorPosition place)
    {
        var line = text.Line(place.Line);
        if (!line.StartsWith('#') && line.Length > 0)
            return;
        var shown = EditorFile.IsEnglish(relative) ? Language.English : Language.Japanese;
        foreach (var kind in Enum.GetValues<SectionKind>())
        {
            var heading = $"## {SectionHeadings.NameOf(kind, shown)}";
            if (text.Lines.Contains(heading))
                continue;
            var item = Item(heading, Section, "");
            item["textEdit"] = new JsonObject
            {
                ["range"] = EditorPosition.Range(new EditorPosition(place.Line, 0), new EditorPosition(place.Line, line.Length)), ["newText"] = heading,
            };
            items.Add((JsonNode)item);
        }
    }

    private static void AddAll(JsonArray items, IEnumerable<string> words, int kind)
    {
        foreach (var word in words)
            items.Add((JsonNode)Item(word, kind, ""));
    }

    private static JsonObject Item(string label, int kind, string detail) => new() { ["label"] = label, ["kind"] = kind, ["detail"] = detail };
}

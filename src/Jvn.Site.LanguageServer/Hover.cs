using System.Text.Json.Nodes;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Published;

namespace Jvn.Site.LanguageServer;

/// <summary>What the thing at a place means: a field, a vendor, a weakness, an advisory of this input.</summary>
internal sealed class Hover(Workspace workspace, DiagnosticLanguage language)
{
    /// <summary>Null where nothing is known.</summary>
    public JsonObject? At(string path, EditorPosition place)
    {
        if (workspace.RelativePath(path) is not { } relative || workspace.TextOf(path) is not { } text)
            return null;
        var (start, word) = text.WordAt(place);
        return word.Length > 0 && Said(relative, text, start, word) is { } said
            ? new JsonObject
            {
                ["contents"] = new JsonObject { ["kind"] = "markdown", ["value"] = said },
                ["range"] = EditorPosition.Range(start, start with { Character = start.Character + word.Length }),
            }
            : null;
    }

    private string? Said(string relative, EditedText text, EditorPosition start, string word)
    {
        var isField = EditorFile.FieldsOf(relative) is not null && start.Line < text.EndOfFields;
        if (isField && FieldPath.At(EditorFile.FieldsOf(relative)!, text, start) is { } at)
        {
            if (at.Field is null && at.Map.Find(word) is { } field)
                return $"**{word}**\n\n{FieldWords.Of(at.Map, field.Key).Said(language)}";
            if (at.Field?.Key == FieldKey.Vendor && workspace.Input.Content.Vendors.TryGetValue(word, out var vendor))
                return $"**{vendor.Name.Japanese}**" + (vendor.Name.English is { } english ? $"\n\n{english}" : "");
        }

        if (CweId.TryParse(word, out var weakness) && CweNames.In(weakness, Shown) is { } name)
            return $"**{weakness}**\n\n{name.Text}";
        return AdvisoryId.TryParse(word, out var id) && workspace.FileOf(id) is { } known ? $"**{id}**\n\n{known.Content!.Title.Value}" : null;
    }

    private Language Shown => language == DiagnosticLanguage.Japanese ? Language.Japanese : Language.English;
}

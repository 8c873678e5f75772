using System.Text.Json.Nodes;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.LanguageServer;

/// <summary>Where what is named at a place is written: the file of a vendor, or of an advisory.</summary>
internal sealed class Definition(Workspace workspace)
{
    /// <summary>Null where nothing of this input is named.</summary>
    public JsonObject? At(string path, EditorPosition place)
    {
        if (workspace.RelativePath(path) is not { } relative || workspace.TextOf(path) is not { } text)
            return null;
        var (start, word) = text.WordAt(place);
        var fields = start.Line < text.EndOfFields ? EditorFile.FieldsOf(relative) : null;
        var isVendor = fields is not null && FieldPath.At(fields, text, start)?.Field?.Key == FieldKey.Vendor;
        var target = isVendor ? workspace.Input.Content.VendorFiles.FirstOrDefault(file => VendorKey.Of(file.Entry) == word)?.Entry.FullPath
            : AdvisoryId.TryParse(word, out var id) ? workspace.FileOf(id)?.Entry.FullPath
            : null;
        return target is null ? null : new JsonObject { ["uri"] = FileUri.Of(target), ["range"] = EditorPosition.Range(default, default) };
    }
}

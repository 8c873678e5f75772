using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Publishing;

/// <summary>A CSAF document that changes is a new revision, whatever it is that changed: its advisory, a vendor's name, or the site.</summary>
/// <remarks>Whoever keeps a document asks for it again only when its version and its date have moved.</remarks>
internal sealed class DocumentGate(HashList liveSums, ISiteFiles liveFiles, HashList nextSums, ISiteFiles nextFiles)
{
    /// <summary>Null when the document may go out.</summary>
    public Diagnostic? Check(string id, AdvisoryFacts before, AdvisoryFacts after)
    {
        if (DocumentVersion.AddressOf(id, after.Published) is not { } address
            || !liveSums.Hashes.TryGetValue(address, out var old) || !nextSums.Hashes.TryGetValue(address, out var made) || old == made)
            return null;

        // A release that was made before versions were kept still has its files.
        var published = before.Document ?? (liveFiles.Contains(address) ? DocumentVersion.TryRead(liveFiles.Read(address)) : null);
        return published is null || after.Document is not { } next || next.IsAfter(published) ? null : DiagnosticCatalog.DocumentNotRevised.At(
            new SourceLocation(address), id, string.Join(", ", Difference(address)), $"{published.Number}", JapanTime.Rfc3339(published.At),
            $"{next.Number} ({JapanTime.Rfc3339(next.At)})");
    }

    // Without names when one of the files is no longer what was published.
    private ImmutableArray<string> Difference(string address)
    {
        if (!liveFiles.Contains(address) || Parse(liveFiles.Read(address)) is not { } old || Parse(nextFiles.Read(address)) is not { } next)
            return ["…"];
        var changed = FactsDifference.Between(old, next, commonOnly: false);
        return old["document"] is JsonObject head && next["document"] is JsonObject nextHead
            ? [.. FactsDifference.Between(head, nextHead, commonOnly: false), .. changed.Where(member => member != "document")] : changed;
    }

    private static JsonObject? Parse(byte[] file)
    {
        try
        {
            return JsonNode.Parse(file) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

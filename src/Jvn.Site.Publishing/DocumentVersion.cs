using System.Globalization;
using System.Text.Json;
using Jvn.Site.Published;

namespace Jvn.Site.Publishing;

/// <summary>Which revision of itself a CSAF document says that it is.</summary>
/// <param name="Number">Its version.</param>
/// <param name="At">When that revision came out.</param>
internal sealed record DocumentVersion(int Number, DateTimeOffset At)
{
    /// <summary>True when nobody who has <paramref name="other"/> can take this for it, or for one before it.</summary>
    public bool IsAfter(DocumentVersion other) => Number > other.Number && At > other.At;

    /// <summary>Where the document of an advisory lies; null when the identifier is none.</summary>
    public static string? AddressOf(string id, DateTimeOffset published) =>
        AdvisoryId.TryParse(id, out var known) ? SiteUrls.CsafDocument(known, published) : null;

    /// <summary>Null when the bytes are no such document.</summary>
    public static DocumentVersion? TryRead(byte[] file)
    {
        try
        {
            using var document = JsonDocument.Parse(file);
            var tracking = document.RootElement.GetProperty("document").GetProperty("tracking");
            return new DocumentVersion(
                int.Parse(tracking.GetProperty("version").GetString()!, CultureInfo.InvariantCulture),
                FactsReader.Instant(tracking, "current_release_date"));
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }
}

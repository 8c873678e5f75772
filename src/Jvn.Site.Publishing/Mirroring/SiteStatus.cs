using System.Text.Json;

namespace Jvn.Site.Publishing.Mirroring;

/// <summary>Reads when the newest change of a site was from its status, which its list of hashes names.</summary>
internal static class SiteStatus
{
    /// <summary>Null when the file says no such thing.</summary>
    public static DateTimeOffset? ChangedAt(ReadOnlySpan<byte> file)
    {
        try
        {
            var reader = new Utf8JsonReader(file);
            using var document = JsonDocument.ParseValue(ref reader);
            return document.RootElement.GetProperty("modified").GetDateTimeOffset();
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }
}

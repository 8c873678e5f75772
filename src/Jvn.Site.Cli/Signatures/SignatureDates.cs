using System.Text.Json;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Signatures;

/// <summary>What a signature is dated by: the public change time that the files themselves state. Not the clock, so that the same site has the same signatures;
/// not the file system, which forgets times when files are carried about.</summary>
internal static class SignatureDates
{
    public static DateTimeOffset OfDocument(ReadOnlySpan<byte> csaf) => Instant(csaf, "document", "tracking", "current_release_date");

    /// <summary>For <see cref="HashList.Address"/>: the newest change of anything signed, or of the key.</summary>
    public static DateTimeOffset OfHashList(ISiteFiles site) => Instant(site.Read(SiteUrls.CsafProvider), "last_updated");

    private static DateTimeOffset Instant(ReadOnlySpan<byte> json, params ReadOnlySpan<string> path)
    {
        var reader = new Utf8JsonReader(json);
        using var document = JsonDocument.ParseValue(ref reader);
        var value = document.RootElement;
        foreach (var name in path)
            value = value.GetProperty(name);
        return value.GetDateTimeOffset();
    }
}

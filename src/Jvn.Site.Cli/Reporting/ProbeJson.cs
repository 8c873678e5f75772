using System.Collections.Immutable;
using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;
using Jvn.Site.Publishing.Mirroring;
using Jvn.Site.Publishing.Probing;

namespace Jvn.Site.Cli.Reporting;

/// <summary>What readers see elsewhere, as data: at the site's public address, at several of them, at a site that is mirrored.</summary>
internal static class ProbeJson
{
    public static void Write(Utf8JsonWriter json, ProbeResult result)
    {
        json.WriteNumber("release", result.Receipt.Release);
        json.WriteString("since", JapanTime.Rfc3339(result.Since));
        json.WriteNumber("afterSeconds", Math.Round(Math.Max(0, (result.At - result.Since).TotalSeconds), 3));
        json.WriteNumber("checked", result.Checked);
        json.WriteStartArray("faults");
        foreach (var fault in result.Faults)
        {
            json.WriteStartObject();
            json.WriteString("code", DiagnosticCatalog.ReadersSeeOther.Id);
            json.WriteString("address", fault.Address);
            json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName($"{fault.Kind}"));
            json.WriteString("detail", fault.Detail);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, ImmutableArray<ProbedSite> sites)
    {
        json.WriteStartArray("sites");
        foreach (var site in sites)
        {
            json.WriteStartObject();
            json.WriteString("site", site.Site.AbsoluteUri);
            json.WriteNumber("release", site.Result.Receipt.Release);
            if (site.Shown is { } shown)
                json.WriteNumber("shown", shown);
            json.WriteBoolean("lags", site.Lags);
            if (site.Lags)
                json.WriteString("code", DiagnosticCatalog.SiteLags.Id);
            json.WriteNumber("checked", site.Result.Checked);
            json.WriteNumber("faults", site.Result.Faults.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, MirrorResult result, Uri site)
    {
        json.WriteStartObject("mirrored");
        json.WriteString("site", site.AbsoluteUri);
        json.WriteString("outcome", JsonNamingPolicy.KebabCaseLower.ConvertName($"{result.Outcome}"));
        if (result.Release is { } release)
            json.WriteNumber("release", release);
        if (result.ChangedAt is { } changed)
            json.WriteString("changedAt", JapanTime.Rfc3339(changed));
        json.WriteNumber("files", result.Files);
        json.WriteNumber("fetched", result.Fetched);
        json.WriteNumber("bytes", result.Bytes);
        json.WriteNumber("requests", result.Requests);
        if (result.LastAnswer is { } answer)
            json.WriteString("lastAnswer", JapanTime.Rfc3339(answer));
        if (result.Detail is { } detail)
            json.WriteString("detail", detail);
        json.WriteEndObject();
    }
}

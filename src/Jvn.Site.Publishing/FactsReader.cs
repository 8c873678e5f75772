using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Publishing;

/// <summary>Reads what a finished site says of each advisory from the file of facts beside its page.</summary>
internal static class FactsReader
{
    private const string FileName = "/index.json";
    private const string Schema = "/api/schema/advisory.json";

    // Said of the site or of another page, or compared by itself.
    private static readonly string[] NotContent = ["$schema", "publisher", "terms", "url", "data", "published", "modified", "cve-records"];

    /// <summary>By identifier. What has not changed since <paramref name="earlier"/> is taken from there instead of read again.</summary>
    /// <param name="corrections">The newest change of an advisory that is marked as a correction, by identifier.</param>
    public static ImmutableSortedDictionary<string, AdvisoryFacts> Read(
        ISiteFiles site, HashList sums, IReadOnlyDictionary<string, DateTimeOffset> corrections,
            (HashList Sums, ImmutableSortedDictionary<string, AdvisoryFacts> Facts)? earlier)
    {
        var known = (earlier?.Facts ?? ImmutableSortedDictionary<string, AdvisoryFacts>.Empty)
            .ToDictionary(facts => facts.Value.Address, StringComparer.Ordinal);
        return sums.Hashes.Where(file => file.Key.EndsWith(FileName, StringComparison.Ordinal))
            .AsParallel()
            .Select(file => Known(file.Key, file.Value) ?? Parse(file.Key, site.Read(file.Key)))
            .OfType<KeyValuePair<string, AdvisoryFacts>>()
            .Select(facts => KeyValuePair.Create(facts.Key, facts.Value with
            {
                CorrectedAt = corrections.TryGetValue(facts.Key, out var at) ? at : null,
                Document = Document(facts.Key, facts.Value),
            }))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

        KeyValuePair<string, AdvisoryFacts>? Known(string address, FileHash hash) =>
            IsAsBefore(address, hash) && known.TryGetValue(Folder(address), out var facts) && HasAll(facts.Value) ? facts : null;

        bool IsAsBefore(string address, FileHash hash) => earlier is { } before && before.Sums.Hashes.TryGetValue(address, out var old) && old == hash;

        DocumentVersion? Document(string id, AdvisoryFacts facts)
        {
            if (DocumentVersion.AddressOf(id, facts.Published) is not { } document || !sums.Hashes.TryGetValue(document, out var hash))
                return null;
            var before = IsAsBefore(document, hash) ? earlier!.Value.Facts.GetValueOrDefault(id)?.Document : null;
            return before ?? DocumentVersion.TryRead(site.Read(document));
        }
    }

    // The record of a release that was made before all of it was kept is read anew.
    private static bool HasAll(AdvisoryFacts facts) => facts is { Entries: not null } and ({ Statuses: not null } or { IsWithdrawn: true });

    /// <summary>What tells the form in which a site states its facts; empty when it does not say.</summary>
    public static string Format(HashList sums) => sums.Hashes.TryGetValue(Schema, out var hash) ? hash.ToString() : "";

    /// <summary>What a page says, without dates and vendors' names, in a form that two of them can be compared in; null when the bytes are no
    /// advisory.</summary>
    public static JsonObject? Content(byte[] file)
    {
        try
        {
            if (JsonNode.Parse(file) is not JsonObject facts || facts["$schema"]?.GetValue<string>().EndsWith(Schema, StringComparison.Ordinal) is not true)
                return null;
            foreach (var member in NotContent)
                facts.Remove(member);
            WithoutNames(facts);
            return facts;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>True when the advisory whose page stands at <paramref name="page"/> tells where the record of one of its CVEs is, and it is there.</summary>
    public static bool NamesRecord(ISiteFiles site, string page, string record)
    {
        var address = page + FileName[1..];
        if (!site.Contains(address))
            return false;
        try
        {
            using var facts = JsonDocument.Parse(site.Read(address));
            return facts.RootElement.TryGetProperty("cve-records", out var records)
                && records.EnumerateArray().Any(url => url.GetString()!.EndsWith(record, StringComparison.Ordinal));
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static KeyValuePair<string, AdvisoryFacts>? Parse(string address, byte[] file)
    {
        if (Content(file) is not { } content)
            return null;
        using var document = JsonDocument.Parse(file);
        var head = document.RootElement;
        return KeyValuePair.Create(head.GetProperty("id").GetString()!, new AdvisoryFacts(
            Folder(address),
            Instant(head, "published"),
            Instant(head, "modified"),
            head.GetProperty("state").ValueEquals("withdrawn"),
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToJsonString()))),
            CorrectedAt: null,
            Instants(head),
            head.TryGetProperty("vendors", out var vendors) ? Statuses(vendors) : null));
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<DateTimeOffset>> Statuses(JsonElement vendors) => vendors.EnumerateArray()
        .Where(statement => statement.TryGetProperty("history", out _))
        .DistinctBy(NumberOf)
        .ToImmutableSortedDictionary(NumberOf, Instants, StringComparer.Ordinal);

    private static string NumberOf(JsonElement statement) => statement.GetProperty("vendor").GetProperty("number").GetRawText();

    private static ImmutableArray<DateTimeOffset> Instants(JsonElement holder) =>
        [.. holder.GetProperty("history").EnumerateArray().Select(entry => Instant(entry, "at"))];

    /// <summary>In the one form that the files of a site have.</summary>
    public static DateTimeOffset Instant(JsonElement head, string member) =>
        DateTimeOffset.ParseExact(head.GetProperty(member).GetString()!, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string Folder(string address) => address[..^(FileName.Length - 1)];

    // A vendor that changes its name changes no advisory.
    private static void WithoutNames(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
                WithoutNames(item);
        }
        else if (node is JsonObject facts)
        {
            if (facts["vendor"] is JsonObject vendor)
            {
                vendor.Remove("name");
                vendor.Remove("url");
            }

            foreach (var (_, value) in facts)
                WithoutNames(value);
        }
    }
}

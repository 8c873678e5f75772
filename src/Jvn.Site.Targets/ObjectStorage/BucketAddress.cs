using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>A place in an object store, as it is named on the command line: <c>s3://bucket/prefix?switch=pointer&amp;endpoint=https://s3.example</c>.</summary>
/// <param name="Prefix">What the names of all objects begin with: empty, or with a slash at its end.</param>
/// <param name="IsPointed">Whether the front maps every path to the release that an object names (<c>switch=pointer</c>), or readers see the objects as they
/// come and go (<c>switch=order</c>).</param>
/// <param name="Endpoint">Where the store answers; null when the environment, the profile or the region says it.</param>
/// <param name="Region">Null when the environment or the profile says it.</param>
public sealed partial record BucketAddress(string Bucket, string Prefix, bool IsPointed, Uri? Endpoint = null, string? Region = null)
{
    private const string Scheme = "s3://";

    /// <summary>Null for anything else, for an address with credentials in it too.</summary>
    public static BucketAddress? TryParse(string text)
    {
        if (!text.StartsWith(Scheme, StringComparison.Ordinal))
            return null;
        var (place, query) = text[Scheme.Length..].Split('?', 2) is [var first, var second] ? (first, second) : (text[Scheme.Length..], "");
        var (bucket, prefix) = place.Split('/', 2) is [var name, var rest] ? (name, rest.TrimEnd('/')) : (place, "");
        if (!BucketName().IsMatch(bucket) || !PrefixForm().IsMatch(prefix) || Options(query) is not { } options)
            return null;
        Uri? endpoint = null;
        if (options.TryGetValue("endpoint", out var where)
            && !(Uri.TryCreate(where, UriKind.Absolute, out endpoint) && endpoint is { Scheme: "https" or "http", UserInfo: "", Query: "", Fragment: "" }))
            return null;
        return options.GetValueOrDefault("switch", "order") is ("order" or "pointer") and var how
            ? new(bucket, prefix.Length == 0 ? "" : prefix + '/', how == "pointer", endpoint, options.GetValueOrDefault("region"))
            : null;
    }

    /// <summary>As it can be given again.</summary>
    public override string ToString()
    {
        string?[] options =
            [IsPointed ? "switch=pointer" : null, Endpoint is null ? null : $"endpoint={Endpoint}", Region is null ? null : $"region={Region}"];
        var query = string.Join('&', options.OfType<string>());
        return $"{Scheme}{Bucket}{(Prefix.Length == 0 ? "" : "/" + Prefix[..^1])}{(query.Length == 0 ? "" : "?" + query)}";
    }

    // Null when one is not known, or comes twice.
    private static ImmutableDictionary<string, string>? Options(string query)
    {
        var options = ImmutableDictionary<string, string>.Empty;
        foreach (var option in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            if (option.Split('=', 2) is not [var name, { Length: > 0 } value] || name is not ("switch" or "endpoint" or "region") || options.ContainsKey(name))
                return null;
            options = options.Add(name, Uri.UnescapeDataString(value));
        }

        return options;
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$")]
    private static partial Regex BucketName();

    // What means itself in an address, and no folder of ours: those begin with a dot.
    [GeneratedRegex("^$|^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$")]
    private static partial Regex PrefixForm();
}

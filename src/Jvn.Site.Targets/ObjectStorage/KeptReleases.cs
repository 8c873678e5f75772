using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>Which earlier releases stay, the newest first. It lies where no reader comes, and is written before a release is shown, so that what must go goes
/// even when the publisher does not come to it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ImmutableArray<KeptRelease>))]
internal sealed partial class KeptReleases : JsonSerializerContext
{
    public const string Name = ".jvn/releases.json";

    public static async Task<ImmutableArray<KeptRelease>> ReadAsync(BucketStore store, CancellationToken cancellation)
    {
        if (await store.ReadAsync(Name, cancellation) is not { } stored)
            return [];
        try
        {
            var kept = JsonSerializer.Deserialize(stored.Bytes, Default.ImmutableArrayKeptRelease);
            return [.. kept.Where(release => ReleaseFolder.IsName(release.Folder))];
        }
        catch (JsonException)
        {
            return []; // then they go, and are brought again when they are wanted
        }
    }

    public static Task WriteAsync(BucketStore store, ImmutableArray<KeptRelease> kept, CancellationToken cancellation) => store.WriteAsync(
        Name,
        ObjectContent.Own([.. JsonSerializer.SerializeToUtf8Bytes(kept, Default.ImmutableArrayKeptRelease), (byte)'\n'], "application/json"),
        cancellation);
}

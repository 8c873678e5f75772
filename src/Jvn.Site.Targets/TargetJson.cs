using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jvn.Site.Targets;

/// <summary>How markers are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(TargetMarker))]
internal sealed partial class TargetJson : JsonSerializerContext
{
    public static byte[] Render(TargetMarker marker) => [.. JsonSerializer.SerializeToUtf8Bytes(marker, Default.TargetMarker), (byte)'\n'];

    /// <exception cref="TargetFailedException">The bytes are no marker of ours.</exception>
    public static TargetMarker Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (JsonSerializer.Deserialize(bytes, Default.TargetMarker) is { } marker)
                return marker;
        }
        catch (JsonException)
        {
            // As below.
        }

        throw new TargetFailedException(TargetFault.Foreign, new(
            "公開先にある target.json を読めません。書き換えられたか、途中で壊れています", "its target.json cannot be read; somebody has changed it, or it was harmed"));
    }
}

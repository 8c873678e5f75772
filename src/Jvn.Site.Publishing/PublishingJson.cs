using System.Text.Json.Serialization;

namespace Jvn.Site.Publishing;

/// <summary>How the publisher's own files are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower,
    WriteIndented = true,
    NewLine = "\n",
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ReleaseRecord))]
[JsonSerializable(typeof(Receipt))]
[JsonSerializable(typeof(PublisherState))]
[JsonSerializable(typeof(TargetNote[]))]
internal sealed partial class PublishingJson : JsonSerializerContext;

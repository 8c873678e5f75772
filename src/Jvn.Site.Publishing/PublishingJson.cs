using System.Text.Json.Serialization;
using Jvn.Site.Publishing.Mirroring;

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
[JsonSerializable(typeof(MirrorState))]
internal sealed partial class PublishingJson : JsonSerializerContext;

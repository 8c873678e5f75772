using System.Text.Json.Serialization;
using Jvn.Site.Output.Csaf.Model;

namespace Jvn.Site.Output.Csaf;

/// <summary>The serializer of CSAF documents, written by the compiler: members in the order of their declaration, none that is null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CsafDocument))]
[JsonSerializable(typeof(CsafPublisher))]
internal sealed partial class CsafJsonContext : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace Jvn.Site.Output.Csaf.Model;

/// <summary>A score of CVSS v3.0 or v3.1, in the words of the schemas of FIRST (CSAF 2.0, section 3.2.3.13).</summary>
internal sealed record CsafCvss3(
    [property: JsonPropertyName("baseScore")] decimal BaseScore,
    [property: JsonPropertyName("baseSeverity")] string BaseSeverity,
    [property: JsonPropertyName("vectorString")] string VectorString,
    string Version);

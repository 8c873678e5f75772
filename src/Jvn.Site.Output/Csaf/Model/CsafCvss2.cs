using System.Text.Json.Serialization;

namespace Jvn.Site.Output.Csaf.Model;

/// <summary>A score of CVSS v2.0, in the words of the schema of FIRST (CSAF 2.0, section 3.2.3.13).</summary>
internal sealed record CsafCvss2(
    [property: JsonPropertyName("baseScore")] decimal BaseScore,
    [property: JsonPropertyName("vectorString")] string VectorString,
    string Version);

using System.Diagnostics;
using System.Text.Json;
using Jvn.Site.Output.Data;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Output.Cve;

/// <summary>The scores of a CVE, each as the JSON of its version of CVSS: vector, base score, and the word for it where the version has one.</summary>
internal static class CveScores
{
    public static void Write(Utf8JsonWriter json, CveRecord record)
    {
        var vectors = record.Advisories.SelectMany(advisory => advisory.Scores)
            .Where(score => score.Cve is null || score.Cve == record.Cve)
            .Select(score => score.Vector).Distinct().ToList();
        if (vectors.Count > 0)
            json.WriteObjects("metrics", vectors, vector => Write(json, vector));
    }

    private static void Write(Utf8JsonWriter json, CvssVector vector)
    {
        json.WriteString("format", "CVSS");
        json.WriteObject(Member(vector.Version), () =>
        {
            json.WriteString("version", vector.Version.Display);
            json.WriteString("vectorString", vector.Text);
            json.WriteNumber("baseScore", vector.BaseScore);
            if (vector.Version != CvssVersion.V20)
                json.WriteString("baseSeverity", $"{vector.BaseSeverity}".ToUpperInvariant());
        });
    }

    private static string Member(CvssVersion version) => version switch
    {
        CvssVersion.V20 => "cvssV2_0",
        CvssVersion.V30 => "cvssV3_0",
        CvssVersion.V31 => "cvssV3_1",
        CvssVersion.V40 => "cvssV4_0",
        _ => throw new UnreachableException(),
    };
}

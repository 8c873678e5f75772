using System.Text.Json;
using Jvn.Site.Browser.Tests.Stage;

namespace Jvn.Site.Browser.Tests.Audits;

/// <summary>What Lighthouse says of a page as a phone on a slow line shows it.</summary>
/// <param name="Findings">The audits that cost accessibility, best practices or search engines a point.</param>
/// <param name="Performance">Of 100.</param>
/// <param name="Shift">Cumulative layout shift.</param>
/// <param name="Painted">Largest contentful paint, in seconds.</param>
internal sealed record Lighthouse(IReadOnlyDictionary<string, double> Scores, IReadOnlyList<string> Findings, double Performance, double Shift, double Painted)
{
    private static readonly string[] Exact = ["accessibility", "best-practices", "seo"];

    public static async Task<Lighthouse> OfAsync(string url)
    {
        var folder = Directory.CreateTempSubdirectory("jvn-lighthouse-").FullName;
        try
        {
            var (code, _, errors) = await Tools.RunAsync(
                Tools.At("lighthouse", "cli", "index.js"),
                [
                    url, "--output=json", "--output-path=report.json", "--quiet", "--no-enable-error-reporting",
                    "--only-categories=performance,accessibility,best-practices,seo",
                    $"--chrome-flags=--headless=new {string.Join(' ', Chromium.Arguments)} --user-data-dir={folder}/profile",
                ],
                folder,
                ("CHROME_PATH", Chromium.Program));
            var path = Path.Combine(folder, "report.json");
            if (!File.Exists(path))
                throw new InvalidOperationException($"Lighthouse ended with {code}.\n{errors}");
            using var report = JsonDocument.Parse(await File.ReadAllTextAsync(path));
            return Read(report.RootElement);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Lighthouse Read(JsonElement report)
    {
        if (report.TryGetProperty("runtimeError", out var error))
            throw new InvalidOperationException($"Lighthouse could not look at the page: {error}");
        var categories = report.GetProperty("categories");
        var audits = report.GetProperty("audits");
        var findings =
            from category in Exact
            from reference in categories.GetProperty(category).GetProperty("auditRefs").EnumerateArray()
            let audit = audits.GetProperty(reference.GetProperty("id").GetString()!)
            where reference.GetProperty("weight").GetDouble() > 0 && audit.GetProperty("score") is { ValueKind: JsonValueKind.Number } score
                && score.GetDouble() < 1
            select $"{category}: {reference.GetProperty("id").GetString()}: {audit.GetProperty("title").GetString()}";
        return new Lighthouse(
            Exact.ToDictionary(category => category, category => Score(categories, category), StringComparer.Ordinal),
            [.. findings],
            Score(categories, "performance"),
            audits.GetProperty("cumulative-layout-shift").GetProperty("numericValue").GetDouble(),
            audits.GetProperty("largest-contentful-paint").GetProperty("numericValue").GetDouble() / 1000);
    }

    private static double Score(JsonElement categories, string category) =>
        categories.GetProperty(category).GetProperty("score") is { ValueKind: JsonValueKind.Number } score ? Math.Round(score.GetDouble() * 100) : 0;
}

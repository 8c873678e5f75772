using System.Text;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Data;

/// <summary>The published JSON schemas. They lie beside this file, with the place of the site left open.</summary>
internal static class DataSchemas
{
    // Stands in the schemas where the site's address goes.
    private const string Here = "https://site.invalid/";

    public static IReadOnlyList<string> Names { get; } = ["advisory", "index", "status", "vendors"];

    public static byte[] Render(string name, SiteSettings settings)
    {
        using var resource = typeof(DataSchemas).Assembly.GetManifestResourceStream($"schema.{name}.json")
            ?? throw new InvalidOperationException($"There is no schema '{name}'.");
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return Encoding.UTF8.GetBytes(reader.ReadToEnd().Replace(Here, settings.BaseUrl.AbsoluteUri, StringComparison.Ordinal));
    }
}

using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Xml;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Verification.Forms;
using Json.Schema;

namespace Jvn.Site.Verification;

/// <summary>Every file of data has the form that it promises: well-formed, and valid where there is a schema.</summary>
/// <param name="isDocument">True for the address of a CSAF document.</param>
internal sealed class SchemaCheck(ISiteFiles site, Func<string, bool> isDocument)
{
    // The library compiles the patterns of a schema at their first use, which takes longer than to check a small site: what was read last is kept.
    private static readonly ConcurrentDictionary<string, (string Text, JsonForm Form)> Latest = new(StringComparer.Ordinal);

    private readonly JsonForm? advisory = DataSchema(site, "advisory");
    private readonly JsonForm? index = DataSchema(site, "index");
    private readonly JsonForm? vendors = DataSchema(site, "vendors");
    private readonly JsonForm? status = DataSchema(site, "status");

    // A site that was made before there was a status has no schema of it.
    private readonly bool hasStatus = site.Contains(SiteUrls.StatusData);

    /// <summary>The schemas that the site publishes and that are none.</summary>
    public IEnumerable<Diagnostic> Broken =>
        new[] { ("advisory", advisory, true), ("index", index, true), ("vendors", vendors, true), ("status", status, hasStatus) }
            .Where(schema => schema.Item2 is null && schema.Item3)
            .Select(schema => DiagnosticCatalog.NotWellFormed.At(new SourceLocation(SiteUrls.DataSchema(schema.Item1)), "1"));

    /// <summary>True for the schemas that a site publishes.</summary>
    public static bool IsSchema(string address) => address.StartsWith("/api/schema/", StringComparison.Ordinal);

    /// <summary>The first fault of a file; null when there is none, or nothing to check.</summary>
    public Diagnostic? Check(string address, Func<byte[]> read) => Path.GetExtension(address) switch
    {
        ".json" => CheckJson(address, read()),
        ".xml" or ".rdf" or ".atom" or ".svg" => CheckXml(address, read()),
        _ => null,
    };

    private Diagnostic? CheckJson(string address, byte[] file)
    {
        try
        {
            using var document = JsonDocument.Parse(file);
            return FormOf(address)?.Faults(document.RootElement) is [var fault, ..] ? Violation(address, fault) : null;
        }
        catch (JsonException fault)
        {
            return DiagnosticCatalog.NotWellFormed.At(new SourceLocation(address), $"{fault.LineNumber + 1}");
        }
    }

    private static Diagnostic? CheckXml(string address, byte[] file)
    {
        if (XmlSchemaOf(address) is { } schema)
            return schema.Validate(file) is [var first, ..] ? Violation(address, first) : null;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
            {
            }

            return null;
        }
        catch (XmlException fault)
        {
            return DiagnosticCatalog.NotWellFormed.At(new SourceLocation(address), $"{fault.LineNumber}");
        }
    }

    /// <summary>Of a file of data; null when there is no schema for it.</summary>
    internal JsonForm? FormOf(string address) =>
        isDocument(address) ? CsafSchema.Document
        : address == SiteUrls.CsafProvider ? CsafSchema.Provider
        : address.StartsWith(SiteUrls.CsafFolder, StringComparison.Ordinal) ? CsafSchema.RolieFeed
        : address == SiteUrls.VendorsData ? vendors
        : address == SiteUrls.StatusData ? status
        : address.StartsWith(SiteUrls.CveFolder, StringComparison.Ordinal) ? CveSchema.Record
        : address.StartsWith("/api/", StringComparison.Ordinal) && !IsSchema(address) ? index
        : AdvisoryAddress.IsData(address) ? advisory
        : null;

    // The feeds whose names end with -core.rdf are RSS 1.0 with Dublin Core alone, for which there is no schema.
    private static XmlSchema? XmlSchemaOf(string address) =>
        address.EndsWith("/vuldef.xml", StringComparison.Ordinal) ? XmlSchema.Vuldef
        : address.EndsWith(".rdf", StringComparison.Ordinal) && !address.EndsWith("-core.rdf", StringComparison.Ordinal) ? XmlSchema.JvnRss
        : address.StartsWith(SiteUrls.SitemapParts, StringComparison.Ordinal) ? XmlSchema.Sitemap
        : null;

    private static Diagnostic Violation(string address, string fault) => DiagnosticCatalog.SchemaViolated.At(new SourceLocation(address), fault);

    // As the site itself publishes it.
    private static JsonForm? DataSchema(ISiteFiles site, string name)
    {
        try
        {
            var address = SiteUrls.DataSchema(name);
            return site.Contains(address) ? Read(name, Encoding.UTF8.GetString(site.Read(address))) : null;
        }
        catch (Exception fault) when (fault.MeansUnexpectedForm() || fault is JsonSchemaException or ArgumentException)
        {
            return null;
        }
    }

    private static JsonForm Read(string name, string text) =>
        (Latest.TryGetValue(name, out var latest) && latest.Text == text ? latest : Latest[name] = (text, JsonForm.Read(text))).Form;
}

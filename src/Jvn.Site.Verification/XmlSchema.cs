using System.Xml;
using System.Xml.Schema;

namespace Jvn.Site.Verification;

/// <summary>An official schema of XML. Safe to use from many threads.</summary>
public sealed class XmlSchema
{
    private const string Scheme = "schema:///";

    private readonly Lazy<XmlSchemaSet> schemas;

    private XmlSchema(string name) => schemas = new(() => Load(name));

    /// <summary>JVNRSS 3.2.</summary>
    public static XmlSchema JvnRss { get; } = new("jvnrss/jvnrss_rdf_3.2.xsd");

    /// <summary>VULDEF 3.2.</summary>
    public static XmlSchema Vuldef { get; } = new("jvnrss/vuldef_3.2.xsd");

    /// <summary>The parts of a sitemap.</summary>
    public static XmlSchema Sitemap { get; } = new("sitemap/sitemap.xsd");

    /// <summary>What is wrong with a document, by line; nothing when it is valid.</summary>
    public IReadOnlyList<string> Validate(byte[] document)
    {
        var faults = new List<string>();
        var settings = new XmlReaderSettings
        {
            ValidationType = ValidationType.Schema,
            Schemas = schemas.Value,
            XmlResolver = null,
            DtdProcessing = DtdProcessing.Prohibit,
            ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings | XmlSchemaValidationFlags.ProcessIdentityConstraints,
        };
        settings.ValidationEventHandler += (_, fault) => faults.Add($"{fault.Exception.LineNumber}: {fault.Message}");
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(document), settings);
            while (reader.Read())
            {
            }
        }
        catch (XmlException fault)
        {
            faults.Add($"{fault.LineNumber}: {fault.Message}");
        }

        return faults;
    }

    private static XmlSchemaSet Load(string name)
    {
        var schemas = new XmlSchemaSet { XmlResolver = new OwnFiles() };
        schemas.Add(null, Scheme + name);
        schemas.Compile();
        return schemas;
    }

    private sealed class OwnFiles : XmlResolver
    {
        public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) => EmbeddedSchemas.Open(absoluteUri.AbsolutePath[1..]);
    }
}

using System.Xml;
using System.Xml.Schema;

namespace Jvn.Site.Output.Tests;

/// <summary>An official schema of XML, from <c>tests/Jvn.Site.Output.Tests/schemas</c> and from nowhere else.</summary>
internal sealed class OfficialSchema
{
    private readonly Lazy<XmlSchemaSet> schemas;

    private OfficialSchema(string folder, string file) => schemas = new(() => Load(folder, file));

    /// <summary>JVNRSS 3.2.</summary>
    public static OfficialSchema JvnRss { get; } = new("jvnrss", "jvnrss_rdf_3.2.xsd");

    /// <summary>VULDEF 3.2.</summary>
    public static OfficialSchema Vuldef { get; } = new("jvnrss", "vuldef_3.2.xsd");

    /// <summary>The parts of a sitemap.</summary>
    public static OfficialSchema Sitemap { get; } = new("sitemap", "sitemap.xsd");

    /// <summary>What is wrong with a document, by line; nothing when it is valid.</summary>
    public IReadOnlyList<string> Validate(byte[] document)
    {
        var faults = new List<string>();
        var settings = new XmlReaderSettings
        {
            ValidationType = ValidationType.Schema,
            Schemas = schemas.Value,
            XmlResolver = new LocalResolver(),
            ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings | XmlSchemaValidationFlags.ProcessIdentityConstraints,
        };
        settings.ValidationEventHandler += (_, fault) => faults.Add($"{fault.Exception.LineNumber}: {fault.Message}");
        using var reader = XmlReader.Create(new MemoryStream(document), settings);
        while (reader.Read())
        {
        }

        return faults;
    }

    private static XmlSchemaSet Load(string folder, string file)
    {
        var schemas = new XmlSchemaSet { XmlResolver = new LocalResolver() };
        schemas.Add(null, Path.Combine(LocalResolver.Folder, folder, file));
        schemas.Compile();
        return schemas;
    }

    private sealed class LocalResolver : XmlUrlResolver
    {
        public static string Folder { get; } = Path.Combine(Repository(), "tests", "Jvn.Site.Output.Tests", "schemas");

        public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) =>
            absoluteUri.IsFile && Path.GetDirectoryName(Path.GetDirectoryName(absoluteUri.LocalPath)) == Folder
                ? base.GetEntity(absoluteUri, role, ofObjectToReturn)
                : throw new InvalidOperationException($"{absoluteUri} is not among the schemas of the tests.");

        private static string Repository()
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "Jvn.Site.sln")))
                folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
            return folder;
        }
    }
}

using System.Xml;
using System.Xml.Schema;

namespace Jvn.Site.Output.Tests.Feeds;

/// <summary>The official schemas of JVNRSS 3.2, from <c>tests/Jvn.Site.Output.Tests/schemas/jvnrss</c> and from nowhere else.</summary>
internal static class JvnRssSchema
{
    private static readonly Lazy<XmlSchemaSet> Schemas = new(Load);

    /// <summary>What is wrong with a feed, by line; nothing when it is valid.</summary>
    public static IReadOnlyList<string> Validate(byte[] feed)
    {
        var faults = new List<string>();
        var settings = new XmlReaderSettings
        {
            ValidationType = ValidationType.Schema,
            Schemas = Schemas.Value,
            XmlResolver = new LocalResolver(),
            ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings | XmlSchemaValidationFlags.ProcessIdentityConstraints,
        };
        settings.ValidationEventHandler += (_, fault) => faults.Add($"{fault.Exception.LineNumber}: {fault.Message}");
        using var reader = XmlReader.Create(new MemoryStream(feed), settings);
        while (reader.Read())
        {
        }

        return faults;
    }

    private static XmlSchemaSet Load()
    {
        var schemas = new XmlSchemaSet { XmlResolver = new LocalResolver() };
        schemas.Add(null, Path.Combine(LocalResolver.Folder, "jvnrss_rdf_3.2.xsd"));
        schemas.Compile();
        return schemas;
    }

    private sealed class LocalResolver : XmlUrlResolver
    {
        public static string Folder { get; } = Path.Combine(Repository(), "tests", "Jvn.Site.Output.Tests", "schemas", "jvnrss");

        public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) =>
            absoluteUri.IsFile && Path.GetDirectoryName(absoluteUri.LocalPath) == Folder
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

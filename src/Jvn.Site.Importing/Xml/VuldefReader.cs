using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Xml;

/// <summary>Reads a VULDEF document of any version: each of its entries is an advisory, in the language of the document.</summary>
public static class VuldefReader
{
    /// <summary>Nothing after reporting why, when it is none.</summary>
    public static ImmutableArray<ImportedAdvisory> Read(ForeignFile file, DiagnosticBag bag)
    {
        if (Load(file, bag) is not { } document)
            return [];
        if (document.Root is not { Name.LocalName: "VULDEF-Document" } root)
        {
            bag.Add(file.Unreadable("VULDEF の文書ではありません", "it is no VULDEF document"));
            return [];
        }

        var tag = root.Attribute(XNamespace.Xml + "lang")?.Value ?? "";
        var language = tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Japanese;
        return [.. root.Elements().Where(entry => entry.Name.LocalName == "Vulinfo").Select(entry => new VuldefEntry(file, entry, bag).Read(language))];
    }

    // Twice: the first reading looks at nothing but how deep it is, before anything holds it.
    private static XDocument? Load(ForeignFile file, DiagnosticBag bag)
    {
        try
        {
            using (var reader = Open(file))
            {
                while (reader.Read())
                {
                    if (reader.Depth > ForeignFile.Deepest)
                    {
                        bag.Add(file.Unreadable($"要素の入れ子が {ForeignFile.Deepest} 段を超えています", $"its elements are nested deeper than {ForeignFile.Deepest}"));
                        return null;
                    }
                }
            }

            using var again = Open(file);
            return XDocument.Load(again, LoadOptions.SetLineInfo);
        }
        catch (XmlException fault)
        {
            bag.Add(file.Unreadable("XML として読めません（DTD も使えません）", "it is no XML without a DTD", Math.Max(1, fault.LineNumber)));
            return null;
        }
    }

    private static XmlReader Open(ForeignFile file) => XmlReader.Create(new MemoryStream(file.Bytes),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 2 * ForeignFile.Largest });
}

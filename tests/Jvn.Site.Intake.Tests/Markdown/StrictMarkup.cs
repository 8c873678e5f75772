using System.Xml;
using System.Xml.Linq;
using Xunit;

namespace Jvn.Site.Intake.Tests.Markdown;

/// <summary>Holds finished HTML to what we promise of it: well-formed, and nothing but known elements, attributes and addresses.</summary>
internal static class StrictMarkup
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["div"] = [], ["p"] = [], ["h3"] = [], ["h4"] = [], ["h5"] = [], ["h6"] = [], ["ul"] = [], ["ol"] = ["start"], ["li"] = [], ["blockquote"] = [],
            ["pre"] = ["class"],
        ["code"] = ["class"], ["hr"] = [], ["br"] = [], ["em"] = [], ["strong"] = [], ["a"] = ["href", "title", "rel"], ["img"] =
            ["src", "alt", "title", "loading"],
        ["table"] = ["class"], ["thead"] = [], ["tbody"] = [], ["tr"] = [], ["th"] = ["scope", "class"], ["td"] = ["class"],
    };

    public static void Check(string html)
    {
        using var reader = XmlReader.Create(new StringReader($"<div>{html}</div>"), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        foreach (var element in XDocument.Load(reader, LoadOptions.PreserveWhitespace).Descendants())
        {
            Assert.True(Allowed.TryGetValue(element.Name.ToString(), out var attributes), element.Name.ToString());
            Assert.All(element.Attributes(), attribute => Assert.Contains(attribute.Name.ToString(), attributes!));
            if (element.Attribute("href") is { } href)
                Assert.Matches(@"^(https?://[^/@\\\s]+([/?#][\x21-\x7E]*)?|mailto:[^@?\s]+@[^@?\s]+|/jp/JVN12345678/(fig\.png|photo\.jpg|log\.txt))$",
                    href.Value);
            if (element.Attribute("src") is { } source)
                Assert.Matches(@"^/jp/JVN12345678/(fig\.png|photo\.jpg)$", source.Value);
            if (element.Name == "a")
                Assert.Empty(element.Descendants("a"));
        }
    }
}

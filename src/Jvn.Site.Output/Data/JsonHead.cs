using System.Text.Json;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Data;

/// <summary>What stands first in every file of data: its schema, who publishes it, and where its terms of use are said.</summary>
internal static class JsonHead
{
    public static void Write(Utf8JsonWriter json, SiteSettings settings, string schema)
    {
        json.WriteString("$schema", settings.Absolute(SiteUrls.DataSchema(schema)));
        json.WriteText("publisher", settings.Operator, withEnglish: true);

        // No terms are made up: without the operator's, the page says whom to ask.
        if (WebAddress.Of(settings.TermsUrl) is { } terms)
            json.WriteText("terms", new LocalizedText(terms, terms), withEnglish: true);
        else
            json.WriteAddresses("terms", settings, language => SiteUrls.About(language) + "#linking");
    }
}

using System.Text.Json;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Data;

/// <summary>What stands first in every file of data: its schema, who publishes it, and where its terms of use are said.</summary>
internal static class JsonHead
{
    public static void Write(Utf8JsonWriter json, SiteSettings settings, string schema)
    {
        json.WriteString("$schema", settings.Absolute(SiteUrls.DataSchema(schema)));
        json.WriteText("publisher", settings.Operator, withEnglish: true);
        json.WriteAddresses("terms", settings, language => SiteUrls.About(language) + "#linking");
    }
}

using System.Text.Json;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Data;

/// <summary>Values as all JSON of the site has them.</summary>
internal static class JsonValues
{
    extension(Utf8JsonWriter json)
    {
        /// <summary>RFC 3339. Written past the encoder, which would make an escape of the plus sign.</summary>
        public void WriteInstant(string name, DateTimeOffset instant)
        {
            json.WritePropertyName(name);
            json.WriteRawValue($"\"{JapanTime.Rfc3339(instant)}\"", skipInputValidation: true);
        }
    }
}

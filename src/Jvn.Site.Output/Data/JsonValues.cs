using System.Buffers;
using System.Text.Json;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Data;

/// <summary>Values as all JSON of the site has them. What is not there is left out; a list is always there.</summary>
internal static class JsonValues
{
    extension(Utf8JsonWriter json)
    {
        /// <summary>RFC 3339. Written past the encoder, which would make an escape of the plus sign.</summary>
        public void WriteInstant(string name, DateTimeOffset? instant)
        {
            if (instant is not { } known)
                return;
            json.WritePropertyName(name);
            json.WriteInstantValue(known);
        }

        public void WriteInstantValue(DateTimeOffset instant) => json.WriteRawValue($"\"{JapanTime.Rfc3339(instant)}\"", skipInputValidation: true);

        public void WriteDay(string name, DateOnly day) => json.WriteString(name, day.ToString("yyyy'-'MM'-'dd"));

        public void WriteOptional(string name, string? text)
        {
            if (text is not null)
                json.WriteString(name, text);
        }

        public void WriteStrings<T>(string name, IEnumerable<T> texts)
            where T : notnull => json.WriteList(name, texts, text => json.WriteStringValue($"{text}"));

        public void WriteList<T>(string name, IEnumerable<T> items, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
                write(item);
            json.WriteEndArray();
        }

        /// <summary>A list of objects; <paramref name="write"/> gives the members of one.</summary>
        public void WriteObjects<T>(string name, IEnumerable<T> items, Action<T> write) =>
            json.WriteList(name, items, item => json.WriteObject(() => write(item)));

        /// <summary>A list of objects that grows with the site, one to a line: as deep as the rest of a file is indented, half of its bytes would be
        /// spaces.</summary>
        public void WriteRows<T>(string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
        {
            var bytes = new ArrayBufferWriter<byte>();
            using var row = new Utf8JsonWriter(bytes, json.Options with { Indented = false });
            var indentation = (json.CurrentDepth + 1) * json.Options.IndentSize;
            json.WriteList(name, items, item =>
            {
                bytes.ResetWrittenCount();
                bytes.Write("\n"u8); // a raw value is put where the writer stands
                bytes.GetSpan(indentation)[..indentation].Fill((byte)' ');
                bytes.Advance(indentation);
                row.Reset();
                row.WriteObject(() => write(row, item));
                row.Flush();
                json.WriteRawValue(bytes.WrittenSpan, skipInputValidation: true);
            });
        }

        public void WriteObject(Action members)
        {
            json.WriteStartObject();
            members();
            json.WriteEndObject();
        }

        public void WriteObject(string name, Action members)
        {
            json.WritePropertyName(name);
            json.WriteObject(members);
        }

        /// <summary>A text in the languages it is shown in.</summary>
        public void WriteText(string name, LocalizedText? text, bool withEnglish)
        {
            if (text is null)
                return;
            json.WriteObject(name, () =>
            {
                json.WriteString("ja", text.Japanese);
                if (withEnglish)
                    json.WriteOptional("en", text.English);
            });
        }

        /// <summary>Markup and the same words without it.</summary>
        public void WriteFragment(string name, HtmlFragment? fragment)
        {
            if (fragment is null or { IsEmpty: true })
                return;
            json.WriteObject(name, () =>
            {
                json.WriteString("text", fragment.Text);
                json.WriteString("html", fragment.Html);
            });
        }

        /// <summary>Where a page stands in each language.</summary>
        public void WriteAddresses(string name, SiteSettings settings, Func<Language, string> address) => json.WriteObject(name, () =>
        {
            json.WriteString("ja", settings.Absolute(address(Language.Japanese)));
            json.WriteString("en", settings.Absolute(address(Language.English)));
        });

        /// <summary>An address that somebody wrote, as pages print it.</summary>
        public void WriteForeign(string name, Uri? address) =>
            json.WriteOptional(name, address is null ? null : WebAddress.Of(address) ?? address.OriginalString);
    }
}

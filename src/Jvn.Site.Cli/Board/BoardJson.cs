using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo.Board;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Board;

/// <summary>The board for programs.</summary>
internal sealed class BoardJson(DiagnosticLanguage language)
{
    // Confidential, and read by programs: Japanese stays Japanese.
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public byte[] Render(ReleaseBoard board)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Form))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteString("confidential", In(BoardWords.Confidential));
            json.WriteString("now", JapanTime.Rfc3339(board.Now));
            Array(json, "releases", board.Releases, release => Write(json, release, board.Now));
            Array(json, "undated", board.Undated, undated =>
            {
                json.WriteString("name", undated.Name);
                json.WriteString("title", undated.Title);
                json.WriteString("path", undated.Path);
                json.WriteString("reason", In(undated.Reason));
            });
            Array(json, "unreachable", board.Unreachable, known =>
            {
                json.WriteString("vendor", known.Vendor);
                json.WriteString("name", known.Name);
                json.WriteString("since", Day(known.Since));
                json.WriteString("step", In(known.Step));
                json.WriteString("on", known.On is { } on ? Day(on) : null);
            });
            Array(json, "tidying", board.Tidying, task =>
            {
                json.WriteString("name", task.Name);
                json.WriteString("words", In(task.Words));
                json.WriteString("command", task.Command);
            });
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private void Write(Utf8JsonWriter json, BoardRelease release, DateTimeOffset now)
    {
        json.WriteString("at", JapanTime.Rfc3339(release.At));
        json.WriteNumber("seconds-left", (long)(release.At - now).TotalSeconds);
        Array(json, "items", release.Items, item => Write(json, item));
    }

    private void Write(Utf8JsonWriter json, BoardItem item)
    {
        json.WriteString("key", item.Key);
        json.WriteString("kind", item.Kind.Word());
        json.WriteString("name", item.Name);
        json.WriteString("title", item.Title);
        json.WriteString("path", item.Path);
        json.WriteBoolean("urgent", item.IsUrgent);
        if (item.Guide is { } guide)
        {
            json.WriteStartObject("guide");
            json.WriteString("started", Day(guide.Started));
            json.WriteString("deadline", Day(guide.Deadline));
            json.WriteNumber("days-left", guide.DaysLeft);
            json.WriteNumber("days-at-release", guide.DaysAtRelease);
            json.WriteBoolean("explained", guide.IsExplained);
            json.WriteEndObject();
        }

        Array(json, "open", item.Open, point =>
        {
            json.WriteBoolean("blocks", point.Blocks);
            json.WriteString("words", In(point.Words));
        });
    }

    private static void Array<TItem>(Utf8JsonWriter json, string name, IEnumerable<TItem> items, Action<TItem> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string In(Bilingual words) => words.In(language);
}

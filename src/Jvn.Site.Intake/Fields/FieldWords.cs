using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Fields;

/// <summary>What a field means to an editor: the row of its table in <c>input/README.md</c>.</summary>
/// <param name="Required">When it must stand there.</param>
/// <param name="Form">How its value is written; empty where a row has no room for it.</param>
/// <param name="Example">A value; empty where one is too long for a row.</param>
/// <param name="Public">Whether readers see it; null where the whole map is shown or not.</param>
public sealed partial record FieldWords(FieldKey Key, Bilingual Meaning, Bilingual Required, Bilingual Form, string Example, Bilingual? Public)
{
    /// <summary>The resource, and its name beside this file: a row for each field, its cells parted by tabs.</summary>
    public const string File = "fields.tsv";

    private static readonly Lazy<FrozenDictionary<(string Map, string Key), FieldWords>> Rows = new(Read);

    /// <summary>The field as it may stand in a file.</summary>
    public string Line => $"{Key}: {(Example.Length > 0 ? Example : "…")}";

    /// <summary>What it means and when it must stand there, in plain words, with an example where there is one.</summary>
    public string Said(DiagnosticLanguage language)
    {
        var words = new Bilingual($"{Meaning.Japanese}。{Required.Japanese}", $"{Meaning.English}. Required: {Required.English}").In(language);
        if (Form.English.Length > 0)
            words += new Bilingual($"。形式：{Form.Japanese}", $". Form: {Form.English}").In(language);
        if (Example.Length > 0)
            words += new Bilingual($"。例：{Example}", $". Example: {Example}").In(language);
        return Link().Replace(words, "$1");
    }

    /// <exception cref="KeyNotFoundException">The map has no such field.</exception>
    public static FieldWords Of(FieldSet map, FieldKey key) => Rows.Value[(map.Name, key)];

    private static FrozenDictionary<(string Map, string Key), FieldWords> Read()
    {
        using var stream = typeof(FieldWords).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
            .ToDictionary(cells => (Map: cells[0], Key: cells[1]));
        return FieldSet.All.SelectMany(map => map.Keys.Select(key => (map, key)))
            .ToFrozenDictionary(field => (field.map.Name, (string)field.key), field => Words(field.key, rows[(field.map.Name, field.key)]));
    }

    private static FieldWords Words(FieldKey key, string[] cells) => new(
        key, new Bilingual(cells[3], cells[2]), new Bilingual(cells[5], cells[4]), new Bilingual(cells[7], cells[6]), cells[8],
        cells.Length > 9 ? new Bilingual(cells[10], cells[9]) : null);

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();
}

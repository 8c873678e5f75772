using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>
/// Takes the values of one map by key, and only by those of its <see cref="FieldSet"/>. What is unknown, empty or of the wrong shape is reported; a null
/// result means that nothing usable was written.
/// </summary>
internal sealed class FieldReader
{
    private readonly YamlNode.Map map;
    private readonly FieldSet fields;
    private readonly UtcOffsets offsets;
    private readonly DiagnosticBag bag;

    /// <summary>Reports unknown keys at once, with the nearest known one.</summary>
    /// <param name="isWhole">False when reading stopped somewhere in the map: what is missing may stand further down.</param>
    public FieldReader(YamlNode.Map map, FieldSet fields, UtcOffsets offsets, DiagnosticBag bag, bool isWhole = true)
    {
        IsWhole = isWhole;
        this.offsets = offsets;
        this.map = map;
        this.fields = fields;
        this.bag = bag;
        foreach (var entry in map.Entries.Where(entry => !fields.Has(entry.Key)))
            ReportUnknown(entry);
    }

    public SourceLocation Location => map.Location;

    public DiagnosticBag Bag => bag;

    public bool IsWhole { get; }

    /// <summary>The place of the key, or of the map when the key is missing.</summary>
    public SourceLocation PlaceOf(FieldKey key) => Entry(key)?.KeyLocation ?? map.Location;

    public bool Has(FieldKey key) => Entry(key) is not null;

    /// <summary>The value, or null when the key is missing.</summary>
    public YamlNode? Node(FieldKey key) => Entry(key)?.Value;

    /// <summary>Reports that a required key is missing, with an example of how to write it.</summary>
    public void Require(FieldKey key, string example)
    {
        if (IsWhole && !Has(key))
            bag.Add(DiagnosticCatalog.KeyMissing.At(map.Location, key, example));
    }

    /// <summary>Text that is not empty, whatever its lines.</summary>
    public YamlNode.Scalar? Scalar(FieldKey key) => Node(key) is { } node ? Values.Scalar(key, node, bag) : null;

    /// <summary>One line of text within the limit.</summary>
    public Located<string>? Line(FieldKey key) => Node(key) is { } node ? Values.Line(key, node, bag) : null;

    public LocalizedText? Localized(FieldKey key) => Node(key) is { } node ? Localized(key, node) : null;

    public Located<DateTimeOffset>? Instant(FieldKey key) => Line(key) is { } text ? Values.Instant(key, text, offsets, bag) : null;

    /// <summary>An instant; or, where <paramref name="mayBeDay"/>, a day, which stands for its first moment in Japan.</summary>
    public Located<DateTimeOffset>? Instant(FieldKey key, bool mayBeDay) =>
        mayBeDay && Line(key) is { } text && (InstantText.TryParseDay(text.Value, out _) || InstantText.IsDayTooEarly(text.Value, out _))
            ? Day(key) is { } day ? text.As(JapanTime.StartOf(day.Value)) : null
            : Instant(key);

    public Located<DateOnly>? Day(FieldKey key) => Line(key) is { } text ? Values.Day(key, text, bag) : null;

    public Located<Uri>? Url(FieldKey key) => Line(key) is { } text ? Values.Url(key, text, bag) : null;

    /// <summary>Exactly <c>true</c> or <c>false</c>; missing means false.</summary>
    public bool Boolean(FieldKey key)
    {
        if (Line(key) is not { } text)
            return false;
        if (text.Value is not ("true" or "false"))
            bag.Add(DiagnosticCatalog.NotABoolean.At(text.Location, key, text.Value));
        return text.Value == "true";
    }

    /// <summary>One of a few fixed words.</summary>
    public Located<TWord>? Word<TWord>(FieldKey key, WordSet<TWord> words)
        where TWord : struct => Line(key) is { } text ? words.Parse(key, text, bag) : null;

    /// <summary>The values of a list, each read by <paramref name="read"/>; a single value is not a list.</summary>
    public ImmutableArray<TItem> List<TItem>(FieldKey key, Func<YamlNode, TItem?> read)
        where TItem : class
    {
        if (Node(key) is not { } node)
            return [];
        if (node is not YamlNode.List list)
        {
            Values.ReportShape(key, node, "並び（- または [ ]）", "a list (- or [ ])", bag);
            return [];
        }

        if (list.Items.Length > Limits.ListEntries)
            bag.Add(DiagnosticCatalog.TooManyEntries.At(PlaceOf(key), key, $"{list.Items.Length}", $"{Limits.ListEntries}"));
        return [.. list.Items.Take(Limits.ListEntries).Select(read).OfType<TItem>()];
    }

    /// <summary>A list of maps.</summary>
    public ImmutableArray<TItem> Maps<TItem>(FieldKey key, FieldSet of, Func<FieldReader, TItem?> read)
        where TItem : class => List(key, node => Below(key, node, of) is { } reader ? read(reader) : null);

    /// <summary>A list of which each entry is a line of text or a map.</summary>
    public ImmutableArray<TItem> LinesOrMaps<TItem>(FieldKey key, FieldSet of, Func<Located<string>, TItem?> readLine, Func<FieldReader, TItem?> readMap)
        where TItem : class => List(key, node =>
            node is YamlNode.Map map ? readMap(new FieldReader(map, of, offsets, bag, IsWhole)) : Values.Line(key, node, bag) is { } line
                ? readLine(line) : null);

    /// <summary>A list of lines of text.</summary>
    public ImmutableArray<Located<string>> Lines(FieldKey key) => List(key, node => Values.Line(key, node, bag));

    /// <summary>The map below a key.</summary>
    public FieldReader? Below(FieldKey key, FieldSet of) => Node(key) is { } node ? Below(key, node, of) : null;

    private FieldReader? Below(FieldKey key, YamlNode node, FieldSet of)
    {
        if (node is YamlNode.Map below)
            return new FieldReader(below, of, offsets, bag, IsWhole);
        Values.ReportShape(key, node, "「キー: 値」の並び", "a map of keys and values", bag);
        return null;
    }

    private LocalizedText? Localized(FieldKey key, YamlNode node)
    {
        if (node is not YamlNode.Map)
            return Values.Line(key, node, bag) is { } line ? new LocalizedText(line.Value) : null;
        var reader = Below(key, node, FieldSet.Localized)!;
        reader.Require(FieldKey.Ja, "ja: …");
        var english = reader.Line(FieldKey.En);
        var japanese = reader.Line(FieldKey.Ja);
        if (japanese is not null && english is not null && Script.IsJapanese(english.Value) && Script.IsLatinOnly(japanese.Value))
            bag.Add(DiagnosticCatalog.LanguagesSwapped.At(japanese.Location, key, japanese.Value, english.Value));
        return japanese is null ? null : new LocalizedText(japanese.Value, english?.Value);
    }

    // A key that the map cannot have would be null for ever, and nobody would notice.
    private YamlEntry? Entry(FieldKey key) => fields.Keys.Contains(key)
        ? map.Entries.FirstOrDefault(entry => entry.Key == key)
        : throw new ArgumentException($"The map '{fields.Name}' has no key '{key}'.", nameof(key));

    private void ReportUnknown(YamlEntry entry)
    {
        var nearest = NearestName.Of(entry.Key, fields.Keys.Select(key => $"{key}"));
        bag.Add(DiagnosticCatalog.UnknownKey.At(
            entry.KeyLocation, entry.Key, nearest is null ? "" : $"「{nearest}」ではありませんか。", nearest is null ? "" : $" Did you mean '{nearest}'?"));
    }
}

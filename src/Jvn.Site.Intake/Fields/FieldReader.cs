using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Fields;

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

    /// <summary>Reports at once which keys are unknown, with the nearest known one, and which are missing.</summary>
    /// <param name="isWhole">False when reading stopped somewhere in the map: what is missing may stand further down.</param>
    public FieldReader(YamlNode.Map map, FieldSet fields, UtcOffsets offsets, DiagnosticBag bag, bool isWhole = true)
    {
        IsWhole = isWhole;
        this.offsets = offsets;
        this.map = map;
        this.fields = fields;
        this.bag = bag;
        ReportUnknown();
        foreach (var field in fields.Fields)
        {
            if (field.IsRequired)
                Require(field.Key);
        }

        if (fields is { NeedsEither: true, Either: [var usual, ..] } && !fields.Either.Any(Has))
            Require(usual);
    }

    public SourceLocation Location => map.Location;

    public DiagnosticBag Bag => bag;

    public bool IsWhole { get; }

    /// <summary>The place of the key, or of the map when the key is missing.</summary>
    public SourceLocation PlaceOf(FieldKey key) => Entry(key)?.KeyLocation ?? map.Location;

    public bool Has(FieldKey key) => Entry(key) is not null;

    /// <summary>The value, or null when the key is missing.</summary>
    public YamlNode? Node(FieldKey key) => Entry(key)?.Value;

    /// <summary>Text that is not empty, whatever its lines.</summary>
    public YamlNode.Scalar? Scalar(FieldKey key) => Value<FieldShape.Text>(key) is { } node ? Values.Scalar(key, node, bag) : null;

    /// <summary>One line of text within the limit.</summary>
    public Located<string>? Line(FieldKey key) => LineOf<FieldShape.Line>(key);

    public LocalizedText? Localized(FieldKey key) => Value<FieldShape.Bilingual>(key) is { } node ? Localized(key, node) : null;

    public Located<DateTimeOffset>? Instant(FieldKey key) => InstantOf<FieldShape.Instant>(key);

    /// <summary>An instant; or, where <paramref name="mayBeDay"/>, a day, which stands for its first moment in Japan.</summary>
    public Located<DateTimeOffset>? InstantOrDay(FieldKey key, bool mayBeDay) =>
        mayBeDay && LineOf<FieldShape.InstantOrDay>(key) is { } text
            && (InstantText.TryParseDay(text.Value, out _) || InstantText.IsDayTooEarly(text.Value, out _))
            ? Values.Day(key, text, bag) is { } day ? text.As(JapanTime.StartOf(day.Value)) : null
            : InstantOf<FieldShape.InstantOrDay>(key);

    public Located<DateOnly>? Day(FieldKey key) => LineOf<FieldShape.Day>(key) is { } text ? Values.Day(key, text, bag) : null;

    public Located<Uri>? Url(FieldKey key) => LineOf<FieldShape.Url>(key) is { } text ? Values.Url(key, text, bag) : null;

    /// <summary>Exactly <c>true</c> or <c>false</c>; missing means false.</summary>
    public bool Boolean(FieldKey key)
    {
        if (LineOf<FieldShape.YesNo>(key) is not { } text)
            return false;
        if (text.Value is not ("true" or "false"))
            bag.Add(DiagnosticCatalog.NotABoolean.At(text.Location, key, text.Value));
        return text.Value == "true";
    }

    /// <summary>One of a few fixed words.</summary>
    public Located<TWord>? Word<TWord>(FieldKey key, MeaningfulWords<TWord> words)
        where TWord : struct =>
        ShapeOf<FieldShape.Word>(key).Words == words ? LineOf<FieldShape.Word>(key) is { } text ? words.Parse(key, text, bag) : null
            : throw new ArgumentException($"'{key}' takes other words.", nameof(words));

    /// <summary>The maps of a list.</summary>
    public ImmutableArray<TItem> Maps<TItem>(FieldKey key, Func<FieldReader, TItem?> read)
        where TItem : class
    {
        var of = ItemOf<FieldShape.Map>(key).Of;
        return List(key, node => Below(key, node, of) is { } reader ? read(reader) : null);
    }

    /// <summary>The entries of a list, each a line of text or a map.</summary>
    public ImmutableArray<TItem> LinesOrMaps<TItem>(FieldKey key, Func<Located<string>, TItem?> readLine, Func<FieldReader, TItem?> readMap)
        where TItem : class
    {
        var of = ItemOf<FieldShape.LineOrMap>(key).Of;
        return List(key, node => node is YamlNode.Map map ? readMap(new FieldReader(map, of, offsets, bag, IsWhole))
            : Values.Line(key, node, bag) is { } line ? readLine(line) : null);
    }

    /// <summary>The lines of a list.</summary>
    public ImmutableArray<Located<string>> Lines(FieldKey key)
    {
        ItemOf<FieldShape.Line>(key);
        return List(key, node => Values.Line(key, node, bag));
    }

    /// <summary>The map below a key.</summary>
    public FieldReader? Below(FieldKey key) => Value<FieldShape.Map>(key) is { } node ? Below(key, node, ShapeOf<FieldShape.Map>(key).Of) : null;

    private FieldReader? Below(FieldKey key, YamlNode node, FieldSet of)
    {
        if (node is YamlNode.Map below)
            return new FieldReader(below, of, offsets, bag, IsWhole);
        Values.ReportShape(key, node, "「キー: 値」の並び", "a map of keys and values", bag);
        return null;
    }

    // Reports that a key is missing, with an example of how to write it.
    private void Require(FieldKey key)
    {
        if (IsWhole && !Has(key))
            bag.Add(DiagnosticCatalog.KeyMissing.At(map.Location, key, FieldWords.Of(fields, key).Line));
    }

    // A single value is not a list.
    private ImmutableArray<TItem> List<TItem>(FieldKey key, Func<YamlNode, TItem?> read)
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
        var most = Math.Min(list.Items.Length, Limits.ListEntries);
        var items = ImmutableArray.CreateBuilder<TItem>(most);
        foreach (var item in list.Items.AsSpan()[..most])
        {
            if (read(item) is { } one)
                items.Add(one);
        }

        return items.DrainToImmutable();
    }

    private Located<string>? LineOf<TShape>(FieldKey key)
        where TShape : FieldShape => Value<TShape>(key) is { } node ? Values.Line(key, node, bag) : null;

    private Located<DateTimeOffset>? InstantOf<TShape>(FieldKey key)
        where TShape : FieldShape => LineOf<TShape>(key) is { } text ? Values.Instant(key, text, offsets, bag) : null;

    private YamlNode? Value<TShape>(FieldKey key)
        where TShape : FieldShape
    {
        ShapeOf<TShape>(key);
        return Node(key);
    }

    // What the table of fields tells editors is what is read here.
    private TShape ShapeOf<TShape>(FieldKey key)
        where TShape : FieldShape =>
        FieldOf(key).Shape as TShape ?? throw new ArgumentException($"'{key}' of '{fields.Name}' is no {typeof(TShape).Name}.", nameof(key));

    private TShape ItemOf<TShape>(FieldKey key)
        where TShape : FieldShape =>
        ShapeOf<FieldShape.List>(key).Item as TShape ?? throw new ArgumentException($"'{key}' of '{fields.Name}' is no list of {typeof(TShape).Name}.",
            nameof(key));

    private LocalizedText? Localized(FieldKey key, YamlNode node)
    {
        var of = ShapeOf<FieldShape.Bilingual>(key).Of;
        if (node is not YamlNode.Map)
        {
            if (of.Find(FieldKey.En) is { IsRequired: true })
                bag.Add(DiagnosticCatalog.KeyMissing.At(PlaceOf(key), FieldKey.En, FieldWords.Of(of, FieldKey.En).Line));
            return Values.Line(key, node, bag) is { } line ? new LocalizedText(line.Value) : null;
        }

        var reader = Below(key, node, of)!;
        var english = reader.Line(FieldKey.En);
        var japanese = reader.Line(FieldKey.Ja);
        if (japanese is not null && english is not null && Script.IsJapanese(english.Value) && Script.IsLatinOnly(japanese.Value))
            bag.Add(DiagnosticCatalog.LanguagesSwapped.At(japanese.Location, key, japanese.Value, english.Value));
        else if (japanese is not null && english is not null && !(key == FieldKey.Versions && fields.Find(FieldKey.Range) is not null && Has(FieldKey.Range)))
            EnglishText.Report(english, japanese.Value, isName: key == FieldKey.Title || key == FieldKey.Product || key == FieldKey.Name, bag);
        return japanese is null ? null : new LocalizedText(japanese.Value, english?.Value);
    }

    // A key that the map cannot have would be null for ever, and nobody would notice.
    private Field FieldOf(FieldKey key) =>
        fields.Find(key) ?? throw new ArgumentException($"The map '{fields.Name}' has no key '{key}'.", nameof(key));

    private YamlEntry? Entry(FieldKey key)
    {
        FieldOf(key);
        foreach (var entry in map.Entries)
        {
            if (entry.Key == key)
                return entry;
        }

        return null;
    }

    private void ReportUnknown()
    {
        WrittenKeys? written = null;
        foreach (var entry in map.Entries)
        {
            if (fields.Has(entry.Key))
                continue;
            var meant = MeantKey.Of(entry.Key, fields, written ??= new WrittenKeys(map.Entries.Select(one => one.Key)));
            bag.Add(DiagnosticCatalog.UnknownKey.At(
                entry.KeyLocation, entry.Key, meant is null ? "" : $"「{meant.Nearest}」ではありませんか。", meant is null ? "" : $" Did you mean '{meant.Nearest}'?",
                meant is { IsCertain: true } ? $"{meant.Nearest}" : ""));
        }
    }
}

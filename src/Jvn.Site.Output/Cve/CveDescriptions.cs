using System.Text.Json;
using Jvn.Site.Output.Data;
using Jvn.Site.Published;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Cve;

/// <summary>Texts of the advisories with their languages.</summary>
internal static class CveDescriptions
{
    /// <summary>What each advisory says in 概要, English first; its title where it says nothing there.</summary>
    public static List<(Language Language, string Value)> Overviews(CveRecord record)
    {
        var overviews = Of(record, SectionKind.Overview);
        return overviews.Exists(text => text.Language == Language.English) ? overviews
            : [(Language.English, CveText.Line(record.Advisories[0].Headline.Title, CveText.Longest)), .. overviews];
    }

    /// <summary>A section of each advisory in both languages, English first; nothing twice, and nothing empty.</summary>
    public static List<(Language Language, string Value)> Of(CveRecord record, SectionKind kind) =>
    [
        .. new[] { Language.English, Language.Japanese }
            .SelectMany(language => record.Advisories.Select(advisory => (language, CveText.Block(advisory.Section(kind).In(language).Text))))
            .Where(text => text.Item2.Length > 0)
            .Distinct(),
    ];

    /// <summary>Nothing where there is nothing: the schema has no empty lists.</summary>
    public static void Write(Utf8JsonWriter json, string name, IReadOnlyCollection<(Language Language, string Value)> texts)
    {
        if (texts.Count > 0)
            json.WriteObjects(name, texts, text => WriteText(json, text));
    }

    public static void WriteText(Utf8JsonWriter json, (Language Language, string Value) text)
    {
        json.WriteString("lang", PageWords.Tag(text.Language));
        json.WriteString("value", text.Value);
    }
}

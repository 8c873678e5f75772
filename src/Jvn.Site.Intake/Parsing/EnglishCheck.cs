using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Yaml;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Words of the front matter that readers of an English page meet in Japanese. Names of products and of documents may have no other.</summary>
internal static class EnglishCheck
{
    private static readonly ImmutableArray<FieldKey[]> Paths =
    [
        [FieldKey.Action, FieldKey.Text], [FieldKey.Affected, FieldKey.Versions], [FieldKey.History, FieldKey.Text], [FieldKey.Withdrawn, FieldKey.Reason],
    ];

    public static ImmutableArray<UntranslatedWords> Find(YamlNode root) =>
        [.. Paths.SelectMany(path => Below(root, path), (path, node) => Untranslated(path[^1], node)).OfType<UntranslatedWords>()];

    /// <param name="isTranslated">There is a translation, to come out now or later.</param>
    public static void Report(Advisory? advisory, bool isTranslated, DiagnosticBag bag)
    {
        foreach (var words in isTranslated ? advisory?.Untranslated ?? [] : [])
            bag.Add(DiagnosticCatalog.EnglishMissing.At(words.Japanese.Location, words.Key, words.Japanese.Value));
    }

    private static IEnumerable<YamlNode> Below(YamlNode node, ReadOnlyMemory<FieldKey> path) => node switch
    {
        YamlNode.List list => list.Items.SelectMany(item => Below(item, path)),
        _ when path.IsEmpty => [node],
        YamlNode.Map map => map.Entries.Where(entry => entry.Key == path.Span[0]).SelectMany(entry => Below(entry.Value, path[1..])),
        _ => [],
    };

    private static UntranslatedWords? Untranslated(string key, YamlNode node)
    {
        var japanese = node switch
        {
            YamlNode.Scalar scalar => scalar,
            YamlNode.Map map when map.Entries.All(entry => entry.Key != FieldKey.En) =>
                map.Entries.Where(entry => entry.Key == FieldKey.Ja).Select(entry => entry.Value).OfType<YamlNode.Scalar>().FirstOrDefault(),
            _ => null,
        };
        return japanese is not null && Script.IsJapanese(japanese.Value)
            ? new UntranslatedWords(key, new Located<string>(japanese.Value.Trim(), japanese.Location))
            : null;
    }
}

using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Yaml;

namespace Jvn.Site.Intake.Fixes;

/// <summary>The keys <c>ja</c> and <c>en</c> of one value change places.</summary>
internal static class LanguageMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text)
    {
        var map = FixableText.Nodes(text.Root).OfType<YamlNode.Map>().FirstOrDefault(map => map.Entries.Any(entry => entry.Key == FieldKey.Ja
            && entry.Value.Location == finding.Location));
        if (map is null || map.Entries.Count(entry => entry.Key == FieldKey.En) != 1)
            return null;
        ImmutableArray<TextEdit> edits =
        [
            .. map.Entries.Where(entry => entry.Key == FieldKey.Ja || entry.Key == FieldKey.En).OrderBy(entry => text.OffsetOf(entry.KeyLocation))
                .Select(entry => new TextEdit(text.OffsetOf(entry.KeyLocation), text.OffsetOf(entry.KeyLocation) + entry.Key.Length,
                    entry.Key == FieldKey.Ja ? FieldKey.En : FieldKey.Ja)),
        ];
        return edits.All(edit => text.Text[edit.Start..edit.End] == (edit.With == FieldKey.Ja ? FieldKey.En : FieldKey.Ja))
            ? new Fix(finding, edits, new Bilingual("ja と en を入れ替えました。", "'ja' and 'en' have changed places."))
            : null;
    }
}

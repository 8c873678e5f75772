using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Finds invisible and controlling characters in YAML everywhere but in vendors' comments, which are shown as they came, with such characters made
/// visible.</summary>
internal static class CharacterCheck
{
    /// <param name="endLine">The first line that is no YAML any more.</param>
    public static void Run(SourceText source, YamlNode? root, int endLine, DiagnosticBag bag)
    {
        var scalars = Scalars(root, key: "").ToList();
        var comments = scalars.Where(pair => pair.Key == FieldKey.Comment).Select(pair => pair.Scalar).ToList();
        var lines = new HashSet<int>();
        foreach (var (offset, rune) in ForbiddenCharacters.Find(source.Text))
        {
            var place = source.At(offset);
            if (place.Line >= endLine)
                break;
            lines.Add(place.Line);
            if (!comments.Exists(comment => comment.Location.Line <= place.Line && place.Line <= comment.EndLine))
                bag.Add(DiagnosticCatalog.ForbiddenCharacter.At(place, Name(rune)));
        }

        // What an escape such as "\u202E" made of a value does not stand in the file itself.
        foreach (var (key, scalar) in scalars.Where(pair => pair.Key != FieldKey.Comment && !lines.Contains(pair.Scalar.Location.Line)))
        {
            foreach (var (_, rune) in ForbiddenCharacters.Find(scalar.Value).Take(1))
                bag.Add(DiagnosticCatalog.ForbiddenCharacter.At(scalar.Location, Name(rune)));
        }
    }

    private static string Name(Rune rune) => $"U+{rune.Value:X4}";

    /// <summary>Every text below a node, with the key that it stands under.</summary>
    public static IEnumerable<(string Key, YamlNode.Scalar Scalar)> Scalars(YamlNode? node, string key) => node switch
    {
        YamlNode.Scalar scalar => [(key, scalar)],
        YamlNode.List list => list.Items.SelectMany(item => Scalars(item, key)),
        YamlNode.Map map => map.Entries.SelectMany(entry => Scalars(entry.Value, entry.Key)),
        _ => [],
    };
}

using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>A Markdown file with its front matter read, not yet understood.</summary>
internal sealed partial record OpenedDocument(SourceText Source, FrontMatter FrontMatter, YamlDocument Yaml, UtcOffsets Offsets)
{
    /// <summary>Null after reporting why there is nothing to read.</summary>
    public static OpenedDocument? Open(InputEntry file, UtcOffsets offsets, DiagnosticBag bag)
    {
        if (InputFolder.ReadText(file, bag) is not { } source || FrontMatter.Split(source, bag) is not { } frontMatter)
            return null;
        var yaml = YamlReader.Read(file.Path, frontMatter.Yaml, FrontMatter.YamlLine, bag);
        var texts = YamlTexts.Of(yaml.Root);
        CharacterCheck.Run(source, texts, frontMatter.BodyLine, bag);
        CutValues.Report(source, texts, bag);
        JoinedLines.Report(source, texts, bag);
        SignsInWords.Report(texts, bag);
        LookalikeCharacters.Report(source, texts, bag);
        if (yaml.Root is { } words)
            LineWords.Report(words, texts, bag);
        var document = new OpenedDocument(source, frontMatter, yaml, offsets);
        UnfinishedText.ReportWords(document, texts, bag);
        return document;
    }

    /// <summary>Whether the file has a release instant of its own, as far as anybody can tell: a file that stopped being readable may have one further
    /// down.</summary>
    public bool MayStateRelease => ReleaseLine().IsMatch(FrontMatter.Yaml);

    /// <summary>
    /// The release instant when it is beyond doubt: it stands once, at the top level, as an instant or as the day since which the text was public
    /// elsewhere, and reads well. A doubt withholds nothing and publishes nothing.
    /// </summary>
    public DateTimeOffset? CertainRelease()
    {
        var entries = Yaml.Certain.Where(entry => entry.Key == FieldKey.ReleaseAt || entry.Key == FieldKey.ReleasedOn).ToList();
        if (entries is not [var only] || (only.Key == FieldKey.ReleaseAt ? InstantOf(only.Value) : DayOf(only.Value)) is not { } instant)
            return null;
        return Yaml.IsWhole || ReleaseLine().Count(FrontMatter.Yaml) == 1 ? instant : null;
    }

    /// <summary>What <c>taken-back</c> says; in doubt when it stands but not once, does not read well, is misspelt, or may stand where reading
    /// stopped.</summary>
    public TakenBack TakenBack()
    {
        var written = TakenBackLine().Count(FrontMatter.Yaml);
        var entries = Yaml.Certain.Where(entry => TakenBackLine().IsMatch(entry.Key)).ToList();
        if (written == 0 || (Yaml.IsWhole && entries.Count == 0))
            return Model.TakenBack.Never;
        var isCertain = Yaml.IsWhole || written == 1;
        return isCertain && entries is [{ Value: YamlNode.Map map } only] && only.Key == FieldKey.TakenBack
            && map.Entries.Where(entry => entry.Key == FieldKey.At).ToList() is [{ Value: var at }] && InstantOf(at) is { } instant
            ? new TakenBack(instant, IsKnown: true)
            : Model.TakenBack.InDoubt;
    }

    private DateTimeOffset? InstantOf(YamlNode value) =>
        value is YamlNode.Scalar scalar && InstantText.TryParse(scalar.Value.Trim(), Offsets, out var instant) == InstantFault.None ? instant : null;

    private static DateTimeOffset? DayOf(YamlNode value) =>
        value is YamlNode.Scalar scalar && InstantText.TryParseDay(scalar.Value.Trim(), out var day) ? JapanTime.StartOf(day) : null;

    [GeneratedRegex("""released?[-_ ]?(?:at|on)""", RegexOptions.IgnoreCase)]
    private static partial Regex ReleaseLine();

    [GeneratedRegex("""taken?[-_ ]?back""", RegexOptions.IgnoreCase)]
    private static partial Regex TakenBackLine();
}

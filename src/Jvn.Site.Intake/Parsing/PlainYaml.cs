using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;

namespace Jvn.Site.Intake.Parsing;

/// <summary>A file of the input that is YAML from its first line to its last.</summary>
internal static class PlainYaml
{
    /// <summary>Reports what is wrong with its text; null when it cannot be read as text at all.</summary>
    public static YamlDocument? Open(InputEntry file, DiagnosticBag bag) => Open(file, bag, out _);

    /// <param name="source">The file's text; null when there is none.</param>
    public static YamlDocument? Open(InputEntry file, DiagnosticBag bag, out SourceText? source)
    {
        source = InputFolder.ReadText(file, bag);
        if (source is null)
            return null;
        var yaml = YamlReader.Read(file.Path, source.Text, 1, bag);
        var texts = YamlTexts.Of(yaml.Root);
        CharacterCheck.Run(source, texts, int.MaxValue, bag);
        LookalikeCharacters.Report(source, texts, bag);
        CutValues.Report(source, texts, bag);
        UnfinishedText.ReportWords(texts, bag);
        return yaml;
    }
}

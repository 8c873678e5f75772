using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>The language that the headings of a text are in, whatever its file is called.</summary>
internal static class WrittenLanguage
{
    // Fewer can be a slip in a text that is otherwise in the right file.
    private const int Enough = 3;

    private const string Sign = "## ";

    /// <summary>Null when the headings do not tell, or tell of both.</summary>
    public static Language? Of(OpenedDocument? document)
    {
        var found = Headings(document).Select(heading => SectionHeadings.Read(heading.Words, Language.Japanese)).ToList();
        var (japanese, english) = (found.Count(heading => heading is SectionHeading.Known), found.Count(heading => heading is SectionHeading.OtherLanguage));
        return (japanese, english) switch
        {
            ( >= Enough, 0) => Language.Japanese,
            (0, >= Enough) => Language.English,
            _ => null,
        };
    }

    /// <summary>The front matter is that of an advisory, and not of a translation.</summary>
    public static bool HasFacts(OpenedDocument document) => document.Yaml.Root?.Entries.Any(entry => entry.Key == FieldKey.Id) ?? false;

    /// <summary>Reports a text that is in the wrong file, once.</summary>
    /// <returns>The language to read it in, so that nothing else is said of the same slip.</returns>
    public static Language Check(OpenedDocument? document, Language due, DiagnosticBag bag)
    {
        if (document is null || Of(document) is not { } written || written == due)
            return due;
        var path = document.Source.Path;
        bag.Add(DiagnosticCatalog.TextOfOtherLanguage.At(new SourceLocation(path, Headings(document).First().Line), path[(path.LastIndexOf('/') + 1)..]));
        return written;
    }

    private static IEnumerable<(string Words, int Line)> Headings(OpenedDocument? document)
    {
        if (document is null)
            yield break;
        var source = document.Source;
        for (var line = document.FrontMatter.BodyLine; line <= source.LineCount; line++)
        {
            if (string.CompareOrdinal(source.Text, source.StartOf(line), Sign, 0, Sign.Length) == 0)
                yield return (source.Line(line)[Sign.Length..], line);
        }
    }
}

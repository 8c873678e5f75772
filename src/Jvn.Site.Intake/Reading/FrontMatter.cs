using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Reading;

/// <summary>Where the two halves of an advisory file lie: YAML between two lines <c>---</c>, then Markdown.</summary>
/// <param name="Yaml">The lines between the fences.</param>
/// <param name="Body">All after the second fence.</param>
/// <param name="BodyLine">The line of the file on which the body begins.</param>
public sealed record FrontMatter(string Yaml, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>The line of the file on which the YAML begins.</summary>
    public const int YamlLine = 2;

    /// <summary>Null when a fence is missing, which is reported.</summary>
    public static FrontMatter? Split(SourceText source, DiagnosticBag bag)
    {
        if (!IsFence(source, 1))
        {
            bag.Add(DiagnosticCatalog.FrontMatterMissing.At(new SourceLocation(source.Path)));
            return null;
        }

        for (var line = YamlLine; line <= source.LineCount; line++)
        {
            if (!IsFence(source, line))
                continue;
            var body = line < source.LineCount ? source.Text[source.StartOf(line + 1)..] : "";
            return new FrontMatter(source.Text[source.StartOf(YamlLine)..source.StartOf(line)], body, line + 1);
        }

        bag.Add(DiagnosticCatalog.FrontMatterNotClosed.At(new SourceLocation(source.Path)));
        return null;
    }

    private static bool IsFence(SourceText source, int line) => source.LineSpan(line).TrimEnd(' ').SequenceEqual(Fence);
}

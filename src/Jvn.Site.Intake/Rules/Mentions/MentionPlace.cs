using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Rules.Mentions;

/// <summary>Where exactly a mention stands. Texts know only the place they begin; the line and column are looked up in the file when there is something to
/// report.</summary>
internal static class MentionPlace
{
    public static SourceLocation Find(InputEntry file, SourceLocation textStart, string foldedWords)
    {
        if (InputFolder.ReadText(file, new DiagnosticBag()) is not { } source)
            return textStart;
        for (var line = textStart.Line; line <= source.LineCount; line++)
        {
            var folded = new FoldedText(source.Line(line));
            var found = folded.Text.IndexOf(foldedWords, StringComparison.Ordinal);
            if (found >= 0)
                return new SourceLocation(file.Path, line, folded.OriginOf(found) + 1);
        }

        return textStart;
    }
}

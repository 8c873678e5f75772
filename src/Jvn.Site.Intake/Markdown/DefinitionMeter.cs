using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Measures what may be definitions of reference links (<c>[label]: address "title"</c>), and bounds what their use may add up to.</summary>
internal sealed class DefinitionMeter(MarkdownLimits limits)
{
    private int count;
    private int firstOverLimit;
    private int start = -1;
    private int end;
    private int longest;
    private int longestStart;
    private long uses;

    public void Line(int offset, ReadOnlySpan<char> line, LinePrefix prefix)
    {
        uses += line.Count('[');
        if (prefix.IsBlank)
        {
            Close();
            return;
        }

        if (MayEndLabel(line[prefix.Length..]))
        {
            Close();
            start = offset + prefix.Length;
            if (++count == MarkdownLimits.Definitions + 1)
                firstOverLimit = start;
        }

        end = offset + line.Length;
    }

    public void End()
    {
        Close();
        if (count > MarkdownLimits.Definitions)
            limits.Break(DiagnosticCatalog.TooManyDefinitions, firstOverLimit, $"{count}", $"{MarkdownLimits.Definitions}");
        else if (longest > MarkdownLimits.DefinitionLength)
            limits.Break(DiagnosticCatalog.DefinitionTooLong, longestStart, $"{longest}", $"{MarkdownLimits.DefinitionLength}");
        else if (uses * longest > MarkdownLimits.DefinitionExpansion)
            limits.Break(DiagnosticCatalog.DefinitionsExpandTooMuch, longestStart, $"{uses * longest}", $"{MarkdownLimits.DefinitionExpansion}");
    }

    // A definition reaches to the next one or to the blank line at most.
    private void Close()
    {
        if (start >= 0 && end - start > longest)
            (longest, longestStart) = (end - start, start);
        start = -1;
    }

    // A label may begin on a line above; then no bracket opens before the one that closes it.
    private static bool MayEndLabel(ReadOnlySpan<char> words)
    {
        var label = words.IndexOf("]:");
        if (label < 0)
            return false;
        for (var i = 1; i < label; i++)
        {
            if (words[i] == '[' && words[i - 1] != '\\')
                return words[0] == '[';
        }

        return true;
    }
}

using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Reading;

/// <summary>The lines that a merge of two versions leaves where it could not decide: both versions would be published, one after the other.</summary>
internal static class ConflictMarkers
{
    private const int Length = 7;

    /// <summary>Reports each such line. False when there is one.</summary>
    /// <param name="text">With line feeds only.</param>
    /// <param name="mayHaveRules">A line of seven <c>=</c> is a marker beside others only: what others wrote may have it as a rule.</param>
    public static bool Check(string path, string text, bool mayHaveRules, DiagnosticBag bag)
    {
        var found = Find(text);
        if (mayHaveRules && found.TrueForAll(marker => marker.Sign == '='))
            return true;
        foreach (var (sign, line) in found)
            bag.Add(DiagnosticCatalog.ConflictMarker.At(new SourceLocation(path, line), new string(sign, Length)));
        return found.Count == 0;
    }

    /// <summary>Whether the text has one that is told beyond doubt.</summary>
    public static bool AreIn(string text) => Find(text).Exists(marker => marker.Sign != '=');

    private static List<(char Sign, int Line)> Find(string text)
    {
        var found = new List<(char, int)>();
        var number = 0;
        foreach (var line in text.AsSpan().Split('\n'))
        {
            number++;
            if (IsMarker(text.AsSpan(line)))
                found.Add((text[line.Start], number));
        }

        return found;
    }

    private static bool IsMarker(ReadOnlySpan<char> line)
    {
        if (line.Length < Length || line[0] is not ('<' or '=' or '>' or '|') || line[..Length].ContainsAnyExcept(line[0]))
            return false;
        return line[0] == '=' ? line.Length == Length : line.Length == Length || line[Length] == ' ';
    }
}

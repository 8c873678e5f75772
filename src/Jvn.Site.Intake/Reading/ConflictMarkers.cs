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
        var lines = text.Split('\n');
        var found = lines.Index().Where(line => IsMarker(line.Item)).ToList();
        if (mayHaveRules && found.TrueForAll(line => line.Item[0] == '='))
            return true;
        foreach (var (index, line) in found)
            bag.Add(DiagnosticCatalog.ConflictMarker.At(new SourceLocation(path, index + 1), line[..Length]));
        return found.Count == 0;
    }

    /// <summary>Whether the text has one that is told beyond doubt.</summary>
    public static bool AreIn(string text) => text.Split('\n').Any(line => IsMarker(line) && line[0] != '=');

    private static bool IsMarker(string line)
    {
        if (line.Length < Length || line[0] is not ('<' or '=' or '>' or '|') || line.AsSpan(0, Length).ContainsAnyExcept(line[0]))
            return false;
        return line[0] == '=' ? line.Length == Length : line.Length == Length || line[Length] == ' ';
    }
}

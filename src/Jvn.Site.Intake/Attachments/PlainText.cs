using System.Text;
using System.Text.Unicode;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Attachments;

/// <summary>Holds an attached text to what every other text is held to.</summary>
internal static class PlainText
{
    private const int MostFindings = 20;

    public static bool Check(string name, ReadOnlyMemory<byte> bytes, SourceLocation location, DiagnosticBag bag)
    {
        var buffer = new char[bytes.Length];
        if (Utf8.ToUtf16(bytes.Span, buffer, out var read, out var written, replaceInvalidSequences: false) != System.Buffers.OperationStatus.Done)
        {
            bag.Add(DiagnosticCatalog.AttachmentNotUtf8.At(location, name, $"{read + 1}"));
            return false;
        }

        // Line ends of Windows and the mark spreadsheets want in front of a .csv are no harm in a file to be downloaded.
        var start = written > 0 && buffer[0] == '\uFEFF' ? 1 : 0;
        var text = new string(buffer, start, written - start).Replace("\r\n", "\n", StringComparison.Ordinal);
        var found = ForbiddenCharacters.Find(text, MostFindings);
        foreach (var (offset, rune) in found)
            Report(name, text, offset, rune, location, bag);
        return ConflictMarkers.Check(location.Path, text, mayHaveRules: true, bag) && found.IsEmpty;
    }

    private static void Report(string name, string text, int offset, Rune rune, SourceLocation location, DiagnosticBag bag)
    {
        var before = text.AsSpan(0, offset);
        var line = before.Count('\n') + 1;
        var column = offset - before.LastIndexOf('\n');
        bag.Add(DiagnosticCatalog.AttachmentForbiddenCharacter.At(location with { Line = line, Column = column }, name, ForbiddenCharacters.Name(rune.Value)));
    }
}

using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Sealing;

/// <summary>The editors' public keys, to all of which drafts are sealed: every <c>.asc</c> file of <c>editors/</c>. Each must be named by its fingerprint in
/// <c>editors/fingerprints.txt</c>, and each that is named there must be there: a line of it can be reviewed, an armored key cannot.</summary>
/// <param name="Names">Whose they are, by the names of their files.</param>
internal sealed record EditorKeys(ImmutableArray<CorrespondentKey> Keys, ImmutableArray<string> Names)
{
    private const string Folder = "editors";
    private const string PinFile = "editors/fingerprints.txt";
    private const string KeyEnding = ".asc";
    private const int Digits = 40;

    /// <summary>Null when <paramref name="bag"/> says why nothing can be sealed. Never fewer than all: who is left out would notice too late.</summary>
    public static EditorKeys? Read(string input, ImmutableArray<InputEntry> files, DateTimeOffset now, DiagnosticBag bag)
    {
        var keyFiles = files.Where(file => file.Folder == Folder && file.Name.EndsWith(KeyEnding, StringComparison.Ordinal)).ToList();
        if (keyFiles.Count == 0)
        {
            bag.Add(DiagnosticCatalog.EditorKeysNone.At(new SourceLocation($"{InputFolder.ShownAs(input)}/{Folder}")));
            return null;
        }

        var pins = files.FirstOrDefault(file => file.RelativePath == PinFile) is { } pinFile ? Pins(pinFile, bag) : [];
        var keys = keyFiles.Select(file => (file.Name, Key: Load(file, pins, now, bag))).Where(one => one.Key is not null).ToList();
        foreach (var (fingerprint, place) in pins.Where(pin => !keys.Exists(one => one.Key!.Fingerprint == pin.Key)))
            bag.Add(DiagnosticCatalog.EditorKeyMissing.At(place, fingerprint));
        return bag.HasErrors ? null
            : new EditorKeys([.. keys.Select(one => one.Key!).DistinctBy(key => key.Fingerprint)], [.. keys.Select(one => one.Name[..^KeyEnding.Length])]);
    }

    private static CorrespondentKey? Load(InputEntry file, Dictionary<string, SourceLocation> pins, DateTimeOffset now, DiagnosticBag bag)
    {
        var place = new SourceLocation(file.Path);
        if (InputFolder.ReadText(file, bag) is not { } text || CorrespondentKey.Load(Encoding.UTF8.GetBytes(text.Text), place, now, bag) is not { } key)
            return null;
        if (!pins.ContainsKey(key.Fingerprint))
            bag.Add(DiagnosticCatalog.EditorKeyNotPinned.At(place, key.Fingerprint));
        return key;
    }

    // One a line, with or without the blanks that gpg prints; a name behind '#'.
    private static Dictionary<string, SourceLocation> Pins(InputEntry file, DiagnosticBag bag)
    {
        var pins = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        if (InputFolder.ReadText(file, bag) is not { } text)
            return pins;
        for (var line = 1; line <= text.LineCount; line++)
        {
            var written = text.Line(line).Split('#')[0];
            var fingerprint = string.Concat(written.Where(letter => !char.IsWhiteSpace(letter))).ToUpperInvariant();
            if (fingerprint.Length == Digits && fingerprint.All(char.IsAsciiHexDigit))
                pins.TryAdd(fingerprint, new SourceLocation(file.Path, line));
            else if (fingerprint.Length > 0)
                bag.Add(DiagnosticCatalog.EditorPinUnreadable.At(new SourceLocation(file.Path, line), written.Trim()));
        }

        return pins;
    }
}

using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Reads where somebody's OpenPGP key lies, and the fingerprint that it is pinned by. Whether the file has that key is for those to say who read
/// keys.</summary>
internal static partial class KeyReferenceParser
{
    /// <summary>Null when no file is named, or none that can be meant.</summary>
    public static KeyReference? Parse(FieldReader fields)
    {
        var fingerprint = ParseFingerprint(fields);
        if (fields.Line(FieldKey.Pgp) is not { } path)
            return null;
        if (!KeyPath().IsMatch(path.Value))
        {
            fields.Bag.Add(DiagnosticCatalog.FolderPathSyntax.At(path.Location, FieldKey.Pgp, path.Value));
            return null;
        }

        return new KeyReference(path, fields.Has(FieldKey.Fingerprint), fingerprint);
    }

    private static Located<string>? ParseFingerprint(FieldReader fields)
    {
        if (fields.Line(FieldKey.Fingerprint) is not { } text)
            return null;
        var digits = text.Value.Replace(" ", "", StringComparison.Ordinal);
        if (Fingerprint().IsMatch(digits))
            return text.As(digits.ToUpperInvariant());
        fields.Bag.Add(DiagnosticCatalog.FingerprintSyntax.At(text.Location, text.Value));
        return null;
    }

    [GeneratedRegex(@"\A(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*\z")]
    private static partial Regex KeyPath();

    [GeneratedRegex(@"\A(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})\z")]
    private static partial Regex Fingerprint();
}

using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Sealing;

/// <summary>A sealed file that was opened.</summary>
/// <param name="Sealed">The bytes that lie on the disk.</param>
/// <param name="Text">The clear text, in memory only.</param>
internal sealed record OpenedDraft(InputEntry File, byte[] Sealed, byte[] Text)
{
    /// <summary>Null when <paramref name="bag"/> says why it does not open, or must not be.</summary>
    public static OpenedDraft? Of(InputEntry file, InputContent content, IDraftOpener opener, DiagnosticBag bag)
    {
        var place = new SourceLocation(file.Path);
        var clear = SealedName.Opened(file.Path);
        if (content.Files.Any(other => other.Path == clear))
        {
            bag.Add(DiagnosticCatalog.SealedAndClear.At(new SourceLocation(clear), SealedName.Opened(file.Name), SealedName.Opened(file.Name)
                + SealedName.Ending));
            return null;
        }

        if (InputFolder.ReadSealed(file with { Edited = null }, bag) is not { } bytes)
            return null;
        var (text, fault) = opener.Open(bytes);
        if (text is not null)
            return new OpenedDraft(file, bytes, text);
        bag.Add(fault is { } why ? DiagnosticCatalog.SealedUnreadable.At(place, why.Japanese, why.English) : DiagnosticCatalog.SealedToOthers.At(place));
        return null;
    }
}

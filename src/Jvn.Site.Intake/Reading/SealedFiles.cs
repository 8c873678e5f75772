using System.Collections.Immutable;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Reading;

/// <summary>Puts the clear text of sealed files in their places, in memory only.</summary>
public static class SealedFiles
{
    /// <summary>The same files, with those that could be opened as if they lay there in clear. The others stay as they are; of one that no key opens
    /// <paramref name="bag"/> says why.</summary>
    /// <param name="opener">Null when there is no key.</param>
    public static ImmutableArray<InputEntry> Open(ImmutableArray<InputEntry> files, IDraftOpener? opener, DiagnosticBag bag)
    {
        if (opener is null || !files.Any(file => SealedName.Is(file.RelativePath)))
            return files;
        var names = files.Select(file => file.RelativePath).ToHashSet(StringComparer.Ordinal);

        // One after the other: whoever must allow the use of a card is asked once, and a key that is out of reach is waited for once.
        var isInReach = true;
        var opened = ImmutableArray.CreateBuilder<InputEntry>(files.Length);
        foreach (var file in files)
        {
            var isTried = isInReach && SealedName.Is(file.RelativePath) && !names.Contains(SealedName.Opened(file.RelativePath));
            opened.Add(isTried ? Opened(file, opener, bag) : file);
            isInReach &= !isTried || opener.IsInReach;
        }

        return opened.MoveToImmutable();
    }

    private static InputEntry Opened(InputEntry file, IDraftOpener opener, DiagnosticBag bag)
    {
        if (InputFolder.ReadSealed(file, bag) is not { } bytes)
            return file;
        var (text, fault) = opener.Open(bytes);
        if (fault is not null)
            bag.Add(DiagnosticCatalog.SealedUnreadable.At(new SourceLocation(file.Path), fault.Japanese, fault.English));
        return text is null ? file : file with { RelativePath = SealedName.Opened(file.RelativePath), Edited = text, IsSealed = true };
    }
}

using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>The keys of the input, each the one that its owner confirmed: its fingerprint is the pinned one, or it is none.</summary>
internal sealed class PinnedKeys(InputContent content, DateTimeOffset now)
{
    /// <summary>Null when <paramref name="bag"/> says why.</summary>
    /// <param name="folder">Of the file that names the key, below the input folder.</param>
    public CorrespondentKey? Of(KeyReference reference, string folder, DiagnosticBag bag)
    {
        if (reference.PathsFrom(folder).Select(path => content.Files.FirstOrDefault(file => file.RelativePath == path)).FirstOrDefault(file => file is not null)
            is not { } file)
        {
            bag.Add(DiagnosticCatalog.KeyFileNotInInput.At(reference.File.Location));
            return null;
        }

        if (reference.Fingerprint is not { } pinned)
        {
            bag.Add(DiagnosticCatalog.KeyNotPinned.At(reference.File.Location));
            return null;
        }

        return CorrespondentKey.Load(InputFolder.ReadUnchecked(file), new SourceLocation(file.Path), now, bag) is { } key && key.Fingerprint == pinned.Value
            ? key : null;
    }
}

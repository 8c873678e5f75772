using System.Collections.Frozen;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>The keys of those to whom we write, as the input pins them. What is not the pinned key, or is not good at an instant, is no key.</summary>
internal sealed class PinnedKeys(InputContent content, DateTimeOffset now)
{
    /// <summary>The folder of the files that name keys of vendors.</summary>
    public const string OfVendors = "vendors";

    /// <summary>The folder of the files that name keys of recipients of priority copies.</summary>
    public const string OfRecipients = "recipients";

    private readonly FrozenDictionary<string, InputEntry> files = content.Files
        .ToFrozenDictionary(file => file.RelativePath, StringComparer.Ordinal);

    /// <summary>The key that may be encrypted to and verified with; null when <paramref name="bag"/> says why there is none.</summary>
    /// <param name="folder">Of the file that names it.</param>
    public CorrespondentKey? Of(KeyReference key, string folder, DiagnosticBag bag) =>
        Read(key, folder, bag) is { } read ? CorrespondentKey.Load(read.Bytes, read.Place, now, bag) : null;

    /// <summary>The key that is pinned, good or not: whether it was, when it signed something, is told by whoever verifies that.</summary>
    /// <param name="folder">Of the file that names it.</param>
    public CorrespondentKey? ToVerifyWith(KeyReference key, string folder, DiagnosticBag bag) =>
        Read(key, folder, bag) is not { } read ? null : read.Key ?? CorrespondentKey.Load(read.Bytes, read.Place, now, bag); // says why it cannot be read

    private (byte[] Bytes, CorrespondentKey? Key, SourceLocation Place)? Read(KeyReference key, string folder, DiagnosticBag bag)
    {
        if (FileOf(key, folder) is not { } file)
        {
            bag.Add(DiagnosticCatalog.KeyFileNotInInput.At(key.File.Location));
            return null;
        }

        if (key.Fingerprint?.Value is not { } pinned)
        {
            bag.Add(DiagnosticCatalog.KeyNotPinned.At(key.File.Location));
            return null;
        }

        if (InputFolder.ReadKey(file, bag) is not { } bytes)
            return null;
        var read = CorrespondentKey.Read(bytes);
        if (read is null || read.Fingerprint == pinned)
            return (bytes, read, new SourceLocation(file.Path));
        bag.Add(DiagnosticCatalog.KeyNotAsPinned.At(key.File.Location, pinned, read.Fingerprint));
        return null;
    }

    /// <summary>The file that is meant; null when it is not in the input.</summary>
    public InputEntry? FileOf(KeyReference key, string folder) => key.PathsFrom(folder).Select(path => files.GetValueOrDefault(path)).OfType<InputEntry>()
        .FirstOrDefault();
}

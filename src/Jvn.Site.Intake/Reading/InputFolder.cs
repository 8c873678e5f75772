using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Reading;

#pragma warning disable RS0030 // The only reader of the input; the order of what it lists is made here.

/// <summary>The only reader of the input folder. It refuses links and devices, and lists in ordinal order, whatever the file system's.</summary>
public sealed class InputFolder
{
    // What version control, code hosts and editors leave beside the files, and what explains them.
    private static readonly string[] Bystanders =
        [".git", ".gitignore", ".gitattributes", ".gitkeep", ".github", ".gitlab", ".gitlab-ci.yml", "CODEOWNERS", ".editorconfig", ".vscode", ".DS_Store",
            "README.md", "README.ja.md"];

    private readonly string shownAs;
    private readonly DiagnosticBag bag;
    private readonly ImmutableArray<InputEntry>.Builder files = ImmutableArray.CreateBuilder<InputEntry>();

    private InputFolder(string shownAs, DiagnosticBag bag)
    {
        this.shownAs = shownAs;
        this.bag = bag;
    }

    /// <summary>All regular files below <paramref name="folder"/>, by path. What is refused is reported and left out.</summary>
    public static ImmutableArray<InputEntry> List(string folder, DiagnosticBag bag)
    {
        var shownAs = ShownAs(folder);
        if (!Directory.Exists(folder))
        {
            bag.Add(DiagnosticCatalog.InputMissing.At(new SourceLocation(shownAs), shownAs));
            return [];
        }

        var listing = new InputFolder(shownAs, bag);
        listing.Walk(new DirectoryInfo(folder), "", 0);
        return listing.files.ToImmutable();
    }

    /// <summary>What is stored elsewhere as if it lay in <paramref name="folder"/>; the same is refused.</summary>
    public static ImmutableArray<InputEntry> List(string folder, IEnumerable<StoredFile> stored, DiagnosticBag bag)
    {
        var listing = new InputFolder(ShownAs(folder), bag);

        // As folders are walked: what lies in "a" comes before "a.md".
        foreach (var file in stored.OrderBy(file => file.RelativePath.Replace('/', '\0'), StringComparer.Ordinal))
            listing.Add(file, Path.Combine(folder, file.RelativePath));
        return listing.files.ToImmutable();
    }

    /// <summary>The folder as diagnostics name it.</summary>
    public static string ShownAs(string folder) => folder.Replace('\\', '/').TrimEnd('/');

    public static bool Exists(string folder) => Directory.Exists(folder);

    /// <summary>Tells the file from what it was before; one that is gone has no length.</summary>
    internal static FileStamp StampOf(InputEntry file)
    {
        if (file.Edited is { } edited)
            return new FileStamp(file.Path, edited.Length, default, edited);
        var info = new FileInfo(file.FullPath);
        return info.Exists ? new FileStamp(file.Path, info.Length, info.LastWriteTimeUtc, null) : new FileStamp(file.Path, -1, default, null);
    }

    /// <summary>The file's bytes as they lie there now.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] ReadUnchecked(InputEntry file) => File.ReadAllBytes(file.FullPath);

    /// <summary>The file, for who looks at its beginning only.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Stream Open(InputEntry file) => file.Edited is { } edited ? new MemoryStream(edited) : File.OpenRead(file.FullPath);

    /// <summary>The file's text, or null after reporting why it cannot be read as text.</summary>
    public static SourceText? ReadText(InputEntry file, DiagnosticBag bag) =>
        ReadBytes(file, Limits.FileBytes, length => DiagnosticCatalog.FileTooLarge.At(new SourceLocation(file.Path), $"{length}", $"{Limits.FileBytes}"), bag)
            is { } bytes
            ? Checked(SourceText.Decode(file.Path, bytes, bag), bag)
            : null;

    private static SourceText? Checked(SourceText? source, DiagnosticBag bag)
    {
        if (source is not null)
            ConflictMarkers.Check(source.Path, source.Text, mayHaveRules: false, bag);
        return source;
    }

    /// <summary>The bytes of a document outside the input that a user named, or null after reporting why it cannot be read. Never more than
    /// <paramref name="limit"/>, and nothing that waits for ever.</summary>
    public static byte[]? ReadForeign(string path, int limit, DiagnosticBag bag, Func<long, Diagnostic> tooLarge)
    {
        var target = File.Exists(path) ? new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path) : path;
        if (File.Exists(target) && FileKind.IsRegularFile(target))
            return ReadBytes(new InputEntry(target, path, path), limit, tooLarge, bag);
        bag.Add(DiagnosticCatalog.FileNotReadable.At(new SourceLocation(path), path));
        return null;
    }

    /// <summary>An attachment's bytes, or null after reporting why it cannot be read.</summary>
    public static byte[]? ReadAttachment(InputEntry file, DiagnosticBag bag) => ReadBytes(
        file, Limits.AttachmentBytes, length =>
            DiagnosticCatalog.AttachmentTooLarge.At(new SourceLocation(file.Path), file.Name, $"{length}", $"{Limits.AttachmentBytes}"), bag);

    /// <summary>The bytes of somebody's key, or null after reporting why it cannot be read.</summary>
    public static byte[]? ReadKey(InputEntry file, DiagnosticBag bag) => ReadBytes(
        file, Limits.FileBytes, length => DiagnosticCatalog.FileTooLarge.At(new SourceLocation(file.Path), $"{length}", $"{Limits.FileBytes}"), bag);

    /// <summary>A sealed file's bytes, or null after reporting why it cannot be read.</summary>
    public static byte[]? ReadSealed(InputEntry file, DiagnosticBag bag) => ReadBytes(
        file, Limits.SealedBytes, length => DiagnosticCatalog.FileTooLarge.At(new SourceLocation(file.Path), $"{length}", $"{Limits.SealedBytes}"), bag);

    // Never reads further than the limit.
    private static byte[]? ReadBytes(InputEntry file, int limit, Func<long, Diagnostic> tooLarge, DiagnosticBag bag)
    {
        try
        {
            var length = file.Edited?.Length ?? new FileInfo(file.FullPath).Length;
            if (length > limit)
            {
                bag.Add(tooLarge(length));
                return null;
            }

            return file.Edited ?? File.ReadAllBytes(file.FullPath);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            bag.Add(DiagnosticCatalog.FileNotReadable.At(new SourceLocation(file.Path), file.Path));
            return null;
        }
    }

    private void Walk(DirectoryInfo folder, string relative, int depth)
    {
        foreach (var entry in Sorted(folder, relative))
        {
            if (Bystanders.Contains(entry.Name, StringComparer.Ordinal))
                continue;
            var path = relative + entry.Name;
            var place = new SourceLocation($"{shownAs}/{path}");
            if (!NameIsUsable(entry.Name, place))
                continue;
            if (entry.LinkTarget is not null || entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                bag.Add(DiagnosticCatalog.SymbolicLink.At(place, path));
            else if (entry is DirectoryInfo below && depth < Limits.FolderDepth)
                Walk(below, path + "/", depth + 1);
            else if (entry is DirectoryInfo || files.Count >= Limits.Entries)
                bag.Add(DiagnosticCatalog.TooManyFiles.At(place, entry is DirectoryInfo ? $"{Limits.FolderDepth}" : $"{Limits.Entries}"));
            else if (!FileKind.IsRegularFile(entry.FullName))
                bag.Add(DiagnosticCatalog.NotARegularFile.At(place, path));
            else
                files.Add(new InputEntry(entry.FullName, place.Path, path));
        }
    }

    private void Add(StoredFile file, string fullPath)
    {
        var names = file.RelativePath.Split('/');
        var place = new SourceLocation($"{shownAs}/{file.RelativePath}");
        if (names.Any(name => Bystanders.Contains(name, StringComparer.Ordinal)) || !names.All(name => NameIsUsable(name, place)))
            return;
        if (file.Kind == StoredKind.SymbolicLink)
            bag.Add(DiagnosticCatalog.SymbolicLink.At(place, file.RelativePath));
        else if (file.Kind == StoredKind.Other)
            bag.Add(DiagnosticCatalog.NotARegularFile.At(place, file.RelativePath));
        else if (names.Length - 1 > Limits.FolderDepth || files.Count >= Limits.Entries)
            bag.Add(DiagnosticCatalog.TooManyFiles.At(place, names.Length - 1 > Limits.FolderDepth ? $"{Limits.FolderDepth}" : $"{Limits.Entries}"));
        else
            files.Add(new InputEntry(fullPath, place.Path, file.RelativePath) { Edited = file.Bytes });
    }

    private IEnumerable<FileSystemInfo> Sorted(DirectoryInfo folder, string relative)
    {
        try
        {
            return folder.GetFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            bag.Add(DiagnosticCatalog.FileNotReadable.At(new SourceLocation($"{shownAs}/{relative}".TrimEnd('/')), relative));
            return [];
        }
    }

    private bool NameIsUsable(string name, SourceLocation place)
    {
        if (name.EnumerateRunes().Any(rune => ForbiddenCharacters.IsForbidden(rune) || HasTwin(rune))
            || name.Any(letter => letter is '\\' or '\n' or '\t' or '\uFFFD'))
        {
            bag.Add(DiagnosticCatalog.NameNotAllowed.At(place, name));
            return false;
        }

        if (!WindowsNames.Allow(name))
            bag.Add(DiagnosticCatalog.NameNotOnWindows.At(place, name));
        return true;
    }

    // What Unicode normalisation would change: marks that combine with the letter before them, and letters that stand for another one.
    // A name without any is the only one of its form, so no two names can differ by normalisation alone.
    private static bool HasTwin(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        || rune.Value is 0x2126 or 0x212A or 0x212B or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);
}

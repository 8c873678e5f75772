using System.Collections.Frozen;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Timing;

namespace Jvn.Site.Intake.Model;

/// <summary>Everything the input holds about one advisory: the file, its English translation, the pending revision of each, and their attachments.</summary>
public sealed class Dossier
{
    public Dossier(
        string stem,
        DocumentFile<Advisory>? current,
        DocumentFile<Translation>? english,
        DocumentFile<Advisory>? pending,
        DocumentFile<Translation>? pendingEnglish,
        AttachmentFolder attachments,
        AttachmentFolder pendingAttachments,
        FrozenDictionary<string, ReadOnlyMemory<byte>> cleanedFiles)
    {
        Stem = stem;
        Current = current;
        English = english;
        Pending = pending;
        PendingEnglish = pendingEnglish;
        Attachments = attachments;
        PendingAttachments = pendingAttachments;
        CleanedFiles = cleanedFiles;
        Timeline = new Timeline(current, english, pending, pendingEnglish, attachments, pendingAttachments);
    }

    /// <summary>Path of the files without their endings, relative to the input folder.</summary>
    public string Stem { get; }

    /// <summary>The stem of the advisory that a file below the input folder belongs to by its name: one of its texts, its case, or an attachment of
    /// it.</summary>
    public static string StemOf(string path) => DossierFiles.StemOf(path);

    public string Name => Stem[(Stem.LastIndexOf('/') + 1)..];

    public DocumentFile<Advisory>? Current { get; }

    public DocumentFile<Translation>? English { get; }

    /// <summary><c>.next.md</c>: the advisory as it will read from its own release instant on.</summary>
    public DocumentFile<Advisory>? Pending { get; }

    /// <summary><c>.next.en.md</c></summary>
    public DocumentFile<Translation>? PendingEnglish { get; }

    public AttachmentFolder Attachments { get; }

    /// <summary>What lies in <c>.next/</c>; a file there stands for the one of the same name from the revision on.</summary>
    public AttachmentFolder PendingAttachments { get; }

    /// <summary>The attachments that a text of this advisory uses, by path, without their makers' metadata. What could not be cleaned is missing.</summary>
    public FrozenDictionary<string, ReadOnlyMemory<byte>> CleanedFiles { get; }

    /// <summary><c>.case.yml</c>: what happened before the release; null when nothing is recorded. Never public.</summary>
    public Case? Case { get; init; }

    /// <summary>Which of these stand from when on.</summary>
    public Timeline Timeline { get; }

    /// <summary>The same with some of its texts kept back, as if they were withheld for ever.</summary>
    /// <param name="isHeld">Asked with the path of each file.</param>
    public Dossier Holding(Func<string, bool> isHeld) => new(
        Stem, Hold(Current, isHeld), Hold(English, isHeld), Hold(Pending, isHeld), Hold(PendingEnglish, isHeld), Attachments, PendingAttachments, CleanedFiles)
    {
        Case = Case,
    };

    private static DocumentFile<TContent>? Hold<TContent>(DocumentFile<TContent>? file, Func<string, bool> isHeld)
        where TContent : class => file is not null && isHeld(file.Path) ? file with { IsHeld = true } : file;
}

using System.Collections.Frozen;

namespace Jvn.Site.Intake.Model;

/// <summary>Everything the input holds about one advisory: the file, its English twin, the pending revision of each, and their attachments.</summary>
public sealed record Dossier
{
    /// <summary>Path of the files without their endings, relative to the input folder.</summary>
    public required string Stem { get; init; }

    public string Name => Stem[(Stem.LastIndexOf('/') + 1)..];

    public required DocumentFile<Advisory>? Current { get; init; }

    public required DocumentFile<Translation>? English { get; init; }

    /// <summary><c>.next.md</c>: the advisory as it will read from its own release instant on.</summary>
    public required DocumentFile<Advisory>? Pending { get; init; }

    /// <summary><c>.next.en.md</c></summary>
    public required DocumentFile<Translation>? PendingEnglish { get; init; }

    /// <summary>From when on anything of it is public; <see cref="Advisory.Never"/> when it could not be read or is taken back.</summary>
    public DateTimeOffset PublicFrom => Current?.Content?.PublicFrom ?? Advisory.Never;

    /// <summary>From when on the pending revision stands: never before the text it revises, and never without one.</summary>
    public DateTimeOffset RevisedFrom => Pending?.Content is { } pending ? Later(pending.PublicFrom, PublicFrom) : Advisory.Never;

    public required AttachmentFolder Attachments { get; init; }

    /// <summary>What lies in <c>.next/</c>; a file there stands for the one of the same name from the revision on.</summary>
    public required AttachmentFolder PendingAttachments { get; init; }

    /// <summary>The attachments that a text of this advisory uses, by path, without their makers' metadata. What could not be cleaned is missing.</summary>
    public required FrozenDictionary<string, ReadOnlyMemory<byte>> CleanedFiles { get; init; }

    /// <summary>From when on the English twin is public; a twin never comes before its advisory.</summary>
    public DateTimeOffset EnglishFrom => Later(English?.Content?.ReleaseAt?.Value ?? PublicFrom, PublicFrom);

    /// <summary>From when on the twin of the revision is public.</summary>
    public DateTimeOffset RevisedEnglishFrom =>
        Later(PendingEnglish?.Content?.ReleaseAt?.Value ?? DateTimeOffset.MinValue, Pending is null ? PublicFrom : RevisedFrom);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}

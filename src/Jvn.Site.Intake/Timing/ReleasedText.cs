using System.Collections.Immutable;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Timing;

/// <summary>What of one advisory stands for readers from one instant to the next: the text, the translation that is out, and the files beside them.</summary>
public sealed record ReleasedText
{
    /// <summary>The first instant at which it stands.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>The first instant at which it stands no more; <see cref="DateTimeOffset.MaxValue"/> when nothing follows it.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>The first text's file; its release is the advisory's for ever.</summary>
    public required DocumentFile<Advisory> OriginalFile { get; init; }

    /// <summary>The file whose text stands: the original's, or its pending revision's.</summary>
    public required DocumentFile<Advisory> ShownFile { get; init; }

    /// <summary>Null when no translation is out.</summary>
    public required DocumentFile<Translation>? EnglishFile { get; init; }

    /// <summary>When the translation that stands came out; null without one.</summary>
    public required DateTimeOffset? EnglishFrom { get; init; }

    /// <summary>When the first translation came out, which the one that stands may have replaced; null without one.</summary>
    public required DateTimeOffset? FirstEnglishFrom { get; init; }

    /// <summary>The files that the texts can name. One of a revision's folder stands for the one of the same name before.</summary>
    public required AttachmentFolder Attachments { get; init; }

    public Advisory Original => OriginalFile.Content!;

    public Advisory Shown => ShownFile.Content!;

    public Translation? English => EnglishFile?.Content;

    /// <summary>False when one of the texts lacks what no page can do without. Such a text has errors, and stands nowhere.</summary>
    public bool IsComplete => Original.IsComplete && Shown.IsComplete;

    /// <summary>The attachments that the texts name, each once, in the order of their names.</summary>
    public ImmutableArray<InputEntry> UsedAttachments =>
    [
        .. Shown.Body.Attachments.Concat(English?.Body.Attachments ?? [])
            .Select(use => use.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(Attachments.Find).OfType<InputEntry>(),
    ];

    /// <summary>Keys of all vendors that it makes public: who is named once stays public.</summary>
    public IEnumerable<string> NamedVendors => Original.NamedVendors().Union(Shown.NamedVendors(), StringComparer.Ordinal);
}

using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Letters;

/// <summary>A letter as a vendor reads it.</summary>
/// <param name="Subject">The true one, which stands inside what is encrypted only.</param>
/// <param name="Text">Plain text, lines as they were written.</param>
/// <param name="Sheet">The reply sheet by itself, where the letter has one.</param>
public sealed record Letter(LetterKind Kind, Language Language, string Subject, string Text, string? Sheet)
{
    /// <summary>The release instant that it tells; null where it tells none.</summary>
    public DateTimeOffset? ReleaseAt { get; init; }
}

using System.Collections.Immutable;
using Jvn.Site.Correspondence.Letters;
using Jvn.Site.Correspondence.Mail;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>What an editor wants to have sent.</summary>
/// <param name="Vendors">As they were named; none means those whose turn it is.</param>
/// <param name="Keywords">Of the technology keyword list, by which the vendors of an outline are found.</param>
/// <param name="Reason">Why the details go out without an outline before; null when that is not wanted.</param>
/// <param name="Outline">Of an outline: what it says.</param>
/// <param name="Details">Of details: what they say; null for the text of the advisory.</param>
/// <param name="Attachments">Go out inside what is encrypted.</param>
internal sealed record LetterOrder(
    LetterKind Kind, ImmutableArray<string> Vendors, ImmutableArray<string> Keywords, string? Reason, string? Outline, string? Details,
    ImmutableArray<MailAttachment> Attachments, DateOnly? Deadline, Language Language)
{
    /// <summary>Whoever was sent the same before gets it once more.</summary>
    public bool IsAgain { get; init; }
}

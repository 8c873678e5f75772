using System.Collections.Immutable;

namespace Jvn.Site.Publishing;

/// <summary>What of a published advisory must not change without a word.</summary>
/// <param name="Address">Of its Japanese page: <c>/jp/JVN12345678/</c>.</param>
/// <param name="Content">Lower-case hexadecimal SHA-256 of what its page says, dates and the names of vendors left out.</param>
/// <param name="CorrectedAt">The newest change that is marked as a correction; null when there is none.</param>
/// <param name="Statuses">The instants of the history of each vendor's status, by the vendor's number; null where the page tells none, and in the record of
/// a release that was made before they were kept.</param>
/// <param name="Document">Which revision its CSAF document is; null when there is none, and in the record of a release that was made before it was
/// kept.</param>
/// <param name="Entries">The instants of 更新履歴, in the order of the page; null in the record of a release that was made before they were kept.</param>
internal sealed record AdvisoryFacts(
    string Address, DateTimeOffset Published, DateTimeOffset Modified, bool IsWithdrawn, string Content, DateTimeOffset? CorrectedAt,
        ImmutableArray<DateTimeOffset>? Entries = null, ImmutableSortedDictionary<string, ImmutableArray<DateTimeOffset>>? Statuses = null,
        DocumentVersion? Document = null);

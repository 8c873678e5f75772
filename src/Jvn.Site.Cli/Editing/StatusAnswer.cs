using Jvn.Site.Published;

namespace Jvn.Site.Cli.Editing;

/// <summary>What a vendor answered, and what readers are told of it.</summary>
/// <param name="Status">Its status from now on.</param>
/// <param name="Comment">Its own words; null leaves those that are there.</param>
/// <param name="Url">Its page; null leaves the one that is there.</param>
/// <param name="Replied">The day of its first reply; null for today, where the row has none.</param>
/// <param name="Notified">The day on which it was given the details; null leaves what is there.</param>
/// <param name="Entry">Words of 更新履歴 in place of the usual ones.</param>
internal sealed record StatusAnswer(VendorStatus Status, string? Comment, string? Url, DateOnly? Replied, DateOnly? Notified, LocalizedText? Entry)
{
    /// <summary>Whether it is a status and nothing else.</summary>
    public bool SaysNoMore => this is { Comment: null, Url: null, Replied: null, Notified: null, Entry: null };
}

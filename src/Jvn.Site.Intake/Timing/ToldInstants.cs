using Jvn.Site.Intake.Model;

namespace Jvn.Site.Intake.Timing;

/// <summary>The instants of everything that a text says has happened since it came out. None of it may be read before its own.</summary>
internal static class ToldInstants
{
    /// <returns>Each with the key that it stands under.</returns>
    public static IEnumerable<(string Key, Located<DateTimeOffset> At)> Of(Advisory advisory) =>
    [
        .. advisory.History.Select(revision => ("history", revision.At)),
        .. advisory.Corrections.Select(correction => ("corrections", correction.At)),
        .. advisory.Statements.SelectMany(statement => statement.History).Select(change => ("vendors.history", change.At)),
        .. advisory.Withdrawal is { } withdrawal ? [("withdrawn", withdrawal.At)] : Array.Empty<(string, Located<DateTimeOffset>)>(),
    ];
}

using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Theme.Parts;

/// <summary>How many vendors have which status.</summary>
public static class StatementCounts
{
    /// <summary>A group a status that occurs, in the order of the table.</summary>
    public static ImmutableArray<IGrouping<VendorStatus, ShownStatement>> CountByStatus(this ImmutableArray<ShownStatement> statements) =>
    [
        .. statements.Where(statement => statement.Status is not null)
            .GroupBy(statement => statement.Status!.Value)
            .OrderBy(group => group.Key),
    ];
}

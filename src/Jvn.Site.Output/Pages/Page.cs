using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Pages;

/// <summary>A page that is ready to be rendered: its address, its public change time, and the component with its parameters.</summary>
internal sealed record Page(string Address, DateTimeOffset ModifiedAt, Type Component, ImmutableArray<(string Name, object? Value)> Parameters)
{
    /// <summary>The advisory that it is about; null for a page about many, or none.</summary>
    public AdvisoryId? Advisory { get; init; }
}

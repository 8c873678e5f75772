using System.Collections.Immutable;

namespace Jvn.Site.Output.Pages;

/// <summary>A page that is ready to be rendered: its address, its public change time, and the component with its parameters.</summary>
internal sealed record Page(string Address, DateTimeOffset ModifiedAt, Type Component, ImmutableArray<(string Name, object? Value)> Parameters);

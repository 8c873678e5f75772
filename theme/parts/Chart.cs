using System.Collections.Immutable;

namespace Jvn.Site.Theme.Parts;

/// <summary>A picture of numbers with all that a reader needs who cannot see it.</summary>
/// <param name="Name">The anchor of its section, and the name of its files.</param>
/// <param name="Finding">What the picture shows, in a sentence.</param>
/// <param name="Alternative">What stands in the picture's place where it cannot be seen.</param>
/// <param name="Notes">What is counted and what is not.</param>
/// <param name="Table">The numbers that the picture was drawn from.</param>
/// <param name="Pictures">The same picture in two widths, light and dark; none when there is nothing to count.</param>
public sealed record Chart(
    string Name,
    string Heading,
    string Finding,
    string Alternative,
    ImmutableArray<string> Notes,
    ChartTable Table,
    ImmutableArray<ChartPicture> Pictures);

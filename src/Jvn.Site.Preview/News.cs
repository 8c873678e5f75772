using Jvn.Site.Embargo;

namespace Jvn.Site.Preview;

/// <summary>What an open page has to know.</summary>
/// <param name="Version">Counts the readings that changed what pages show.</param>
/// <param name="Findings">What is wrong, also at pending instants, with all that is withheld; null until it is known.</param>
/// <param name="ShowsEarlier">Whether the pages are those of before, because the input cannot be read as it is.</param>
internal sealed record News(int Version, Findings? Findings, bool ShowsEarlier);

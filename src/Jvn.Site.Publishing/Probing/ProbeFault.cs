namespace Jvn.Site.Publishing.Probing;

/// <summary>What readers get at an address instead of what was published there.</summary>
/// <param name="Address">Of the site.</param>
/// <param name="Kind">In a word, for programs.</param>
/// <param name="Detail">A status, a hash, the kind of a failure.</param>
public sealed record ProbeFault(string Address, ProbeFaultKind Kind, string Detail);

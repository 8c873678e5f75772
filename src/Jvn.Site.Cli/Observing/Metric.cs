namespace Jvn.Site.Cli.Observing;

/// <summary>One number of a run.</summary>
/// <param name="Name">As collectors write names: small letters and underscores, the unit at the end.</param>
/// <param name="Help">What it counts, in a line.</param>
/// <param name="Labels">With their braces; empty for none.</param>
/// <param name="IsCounter">It only grows.</param>
internal sealed record Metric(string Name, string Help, double Value, string Labels = "", bool IsCounter = false);

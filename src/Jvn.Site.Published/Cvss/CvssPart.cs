namespace Jvn.Site.Published.Cvss;

/// <summary>A metric and its value as found in a vector, known to the scheme.</summary>
/// <param name="Place">The position of the metric in the order of the specification.</param>
/// <param name="Offset">Where the part starts in the text.</param>
internal readonly record struct CvssPart(string Metric, string Value, int Place, int Offset);

namespace Jvn.Site.Correspondence.Copies;

/// <summary>One mark that was found in a leaked file.</summary>
/// <param name="Key">Tells the place from all others of its channel, wherever in a text it stands.</param>
/// <param name="Value">Which of the equal forms stands there.</param>
internal readonly record struct MarkReading(MarkChannel Channel, string Key, int Value, int Forms);

namespace Jvn.Site.Cli.Editing;

/// <summary>Somebody else changed the file between reading and writing it.</summary>
internal sealed class InputChangedException : Exception;

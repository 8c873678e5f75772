namespace Jvn.Site.Cli.Commands;

/// <summary>The command line asks for something that cannot be meant. The message ends without a full stop.</summary>
internal sealed class UsageException(string message) : Exception(message);

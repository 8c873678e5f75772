namespace Jvn.Site.Cli.Git;

/// <summary>Git did not bring the input up to date. The message holds its exit code and nothing that it said, since that can name branches and files.</summary>
public sealed class GitFailedException(string message) : IOException(message);

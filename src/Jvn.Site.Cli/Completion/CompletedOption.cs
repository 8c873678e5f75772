namespace Jvn.Site.Cli.Completion;

/// <param name="About">In one sentence.</param>
internal sealed record CompletedOption(string Name, string About, CompletedValue Value);

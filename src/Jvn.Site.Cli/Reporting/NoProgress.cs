namespace Jvn.Site.Cli.Reporting;

/// <summary>For logs, pipes and tests: silence.</summary>
public sealed class NoProgress : IProgress
{
    public void Begin(string stage)
    {
    }

    public void Step(int done, int total)
    {
    }

    public void End()
    {
    }
}

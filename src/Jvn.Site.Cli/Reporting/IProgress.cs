namespace Jvn.Site.Cli.Reporting;

/// <summary>Tells a person at a terminal how far long work has come. Never part of a result.</summary>
public interface IProgress
{
    void Begin(string stage);

    /// <summary>Called from any thread.</summary>
    void Step(int done, int total);

    void End();
}

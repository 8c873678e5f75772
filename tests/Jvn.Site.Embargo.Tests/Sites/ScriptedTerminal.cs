using Jvn.Site.Cli.Terminals;

namespace Jvn.Site.Embargo.Tests.Sites;

/// <summary>Somebody who answers as a test says, and then leaves.</summary>
internal sealed class ScriptedTerminal(int? columns, params string[] answers) : ITerminal
{
    private readonly Queue<string> left = new(answers);

    public List<string> Asked { get; } = [];

    public bool CanAsk => true;

    public int? Columns => columns;

    public string? Ask(string question)
    {
        Asked.Add(question);
        return left.TryDequeue(out var answer) ? answer : null;
    }
}

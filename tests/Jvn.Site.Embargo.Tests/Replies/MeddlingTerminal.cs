using Jvn.Site.Cli.Terminals;

namespace Jvn.Site.Embargo.Tests.Replies;

/// <summary>Somebody who says yes to everything, while somebody else does something.</summary>
internal sealed class MeddlingTerminal(Action meddle) : ITerminal
{
    public bool CanAsk => true;

    public int? Columns => null;

    public string? Ask(string question)
    {
        meddle();
        return "y";
    }
}

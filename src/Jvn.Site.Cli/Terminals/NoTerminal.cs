namespace Jvn.Site.Cli.Terminals;

/// <summary>Nobody sits there.</summary>
internal sealed class NoTerminal : ITerminal
{
    public bool CanAsk => false;

    public int? Columns => null;

    public string? Ask(string question) => null;
}

namespace Jvn.Site.Cli.Terminals;

#pragma warning disable RS0030 // The only code that asks, and that knows how wide a terminal is. Questions are no results: they go to standard error.

/// <summary>The one that the program was started from.</summary>
internal sealed class MachineTerminal : ITerminal
{
    private const int Usual = 80;

    public bool CanAsk => !Console.IsInputRedirected && !Console.IsErrorRedirected;

    public int? Columns => Console.IsOutputRedirected ? null : Console.WindowWidth is var width and > 0 ? width : Usual;

    public string? Ask(string question)
    {
        Console.Error.Write(question + " ");
        return Console.ReadLine();
    }
}

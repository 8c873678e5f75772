namespace Jvn.Site.Cli.Terminals;

/// <summary>The terminal at which somebody sits, if anybody does.</summary>
public interface ITerminal
{
    /// <summary>Whether somebody can be asked: what is typed comes from a terminal, and questions are seen.</summary>
    bool CanAsk { get; }

    /// <summary>How many columns results may have; null where they go to a file or to another program.</summary>
    int? Columns { get; }

    /// <summary>What somebody types; null when there is no more.</summary>
    string? Ask(string question);
}

namespace Jvn.Site.Intake.Markdown;

/// <summary>How much markup one text may become. Once it is exceeded, nothing more is written.</summary>
internal sealed class OutputBudget
{
    /// <summary>No text becomes more than this many characters of markup.</summary>
    public const int Most = 4 * 1024 * 1024;

    // A short text may well grow more than twentyfold: an empty table cell is one character of input.
    private const int Factor = 20;
    private const int Floor = 64 * 1024;

    private int spent;

    private OutputBudget(int limit) => Limit = limit;

    public int Limit { get; }

    public bool IsExceeded => spent > Limit;

    public static OutputBudget For(string text) => new((int)Math.Min(Most, Floor + (long)Factor * text.Length));

    /// <summary>Takes <paramref name="characters"/> off; false when they are not there.</summary>
    public bool Spend(int characters)
    {
        if (!IsExceeded)
            spent = (int)Math.Min(int.MaxValue, (long)spent + characters);
        return !IsExceeded;
    }
}

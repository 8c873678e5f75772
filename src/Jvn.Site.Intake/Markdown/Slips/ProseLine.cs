namespace Jvn.Site.Intake.Markdown.Slips;

/// <summary>A line of a body.</summary>
/// <param name="Start">Its offset.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Plain">The same, with <see cref="Prose.Understood"/> in place of every character that Markdown took for more than text.</param>
internal readonly record struct ProseLine(int Start, string Text, string Plain)
{
    /// <summary>How much stands before its words: white space, <c>&gt;</c>, list markers.</summary>
    public int Indentation => LinePrefix.Of(Text).Length;

    /// <summary>Its words as they are written.</summary>
    public string Words => Text[Indentation..].Trim();
}

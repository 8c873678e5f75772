namespace Jvn.Site.Intake.Fixes;

/// <summary>A part of a text and what is to stand in its place.</summary>
/// <param name="Start">The first character that goes.</param>
/// <param name="End">The first one behind it that stays.</param>
public sealed record TextEdit(int Start, int End, string With)
{
    public bool Overlaps(TextEdit other) => Start < other.End && other.Start < End;
}

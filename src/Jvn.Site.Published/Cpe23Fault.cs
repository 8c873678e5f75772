namespace Jvn.Site.Published;

/// <summary>The first thing that is wrong with a text that should be a CPE 2.3 name, and where, counted from zero.</summary>
public sealed record Cpe23Fault
{
    internal Cpe23Fault(Cpe23FaultKind kind, int offset)
    {
        Kind = kind;
        Offset = offset;
    }

    public Cpe23FaultKind Kind { get; }

    public int Offset { get; }
}

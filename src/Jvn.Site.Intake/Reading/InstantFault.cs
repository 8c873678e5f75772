namespace Jvn.Site.Intake.Reading;

/// <summary>Why a text is no instant.</summary>
public enum InstantFault
{
    None,

    /// <summary>Not the one accepted form.</summary>
    Syntax,

    /// <summary>The accepted form, but the calendar has no such day.</summary>
    NoSuchDay,

    /// <summary>The accepted form, but no such time of day or no such offset.</summary>
    NoSuchTime,

    /// <summary>A date or a time without an offset: it would mean something else on each machine.</summary>
    NoOffset,

    /// <summary>An offset that this input does not use (<see cref="UtcOffsets"/>).</summary>
    ForeignOffset,

    /// <summary>Before JVN began, or beyond the calendar.</summary>
    Implausible,
}

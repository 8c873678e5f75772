using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake;

/// <summary>A value and the place it was written, so that a rule that runs much later can still point at it.</summary>
public sealed record Located<T>(T Value, SourceLocation Location)
{
    public Located<TOther> As<TOther>(TOther other) => new(other, Location);
}

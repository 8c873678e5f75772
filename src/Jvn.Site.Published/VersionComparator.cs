using System.Diagnostics;

namespace Jvn.Site.Published;

/// <summary>One condition of a range, such as <c>&lt;3.1.0</c>. The version is a token: nothing is said about how versions are ordered.</summary>
public sealed record VersionComparator
{
    internal VersionComparator(VersionOperator op, string version)
    {
        Operator = op;
        Version = version;
    }

    public VersionOperator Operator { get; }

    /// <summary>Not empty, without white space and without the signs of a range.</summary>
    public string Version { get; }

    /// <summary>As in a range.</summary>
    public override string ToString() => Operator switch
    {
        VersionOperator.LessThan => "<",
        VersionOperator.LessThanOrEqual => "<=",
        VersionOperator.GreaterThan => ">",
        VersionOperator.GreaterThanOrEqual => ">=",
        VersionOperator.Equal => "=",
        _ => throw new UnreachableException(),
    } + Version;
}

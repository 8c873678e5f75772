namespace Jvn.Site.Published;

/// <summary>How a version compares to the one a comparator names.</summary>
public enum VersionOperator
{
    LessThan,
    LessThanOrEqual,
    GreaterThan,
    GreaterThanOrEqual,
    Equal,
}

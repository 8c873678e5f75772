namespace Jvn.Site.Output.Statistics;

/// <summary>What stands below a column.</summary>
/// <param name="IsMajor">Stays when there is no room for all.</param>
/// <param name="Group">Set where a group of columns begins, such as a year.</param>
internal readonly record struct AxisLabel(string Text, bool IsMajor, string? Group);

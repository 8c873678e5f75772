using System.Collections.Immutable;

namespace Jvn.Site.Output.Statistics;

/// <summary>A range of days from the start of handling to the first publication, both ends included; the last one has no end.</summary>
internal readonly record struct HandlingClass(int From, int? To)
{
    /// <summary>The guide: publication within 45 days.</summary>
    public const int GuideDays = 45;

    /// <summary>Shortest first. One of them ends with the guide.</summary>
    public static ImmutableArray<HandlingClass> All { get; } =
        [new(0, 15), new(16, 30), new(31, GuideDays), new(GuideDays + 1, 90), new(91, 180), new(181, null)];

    public bool IsWithinGuide => To <= GuideDays;

    public static HandlingClass Of(int days) => All.First(one => one.To is not { } to || days <= to);
}

namespace Jvn.Site.Intake.Timing;

/// <summary>While a file's text stands for readers: from its first instant to the one at which something stands in its place.</summary>
/// <param name="From"><see cref="Model.Advisory.Never"/> when it never comes out.</param>
public readonly record struct TextSpan(DateTimeOffset From, DateTimeOffset Until)
{
    public static TextSpan None { get; } = new(Model.Advisory.Never, Model.Advisory.Never);

    public static TextSpan Always { get; } = new(DateTimeOffset.MinValue, DateTimeOffset.MaxValue);

    public bool Holds(DateTimeOffset instant) => From <= instant && instant < Until;
}

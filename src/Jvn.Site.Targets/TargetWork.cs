namespace Jvn.Site.Targets;

/// <summary>What bringing a release to a target took.</summary>
/// <param name="Files">How many files were sent, compressed copies included.</param>
/// <param name="Bytes">Their length together.</param>
/// <param name="Requests">How many requests were made of the target, or how often a program was run.</param>
public sealed record TargetWork(int Files, long Bytes, int Requests)
{
    public static TargetWork None { get; } = new(0, 0, 0);

    public static TargetWork operator +(TargetWork first, TargetWork then) =>
        new(first.Files + then.Files, first.Bytes + then.Bytes, first.Requests + then.Requests);
}

namespace Jvn.Site.Embargo.Tests.Sites;

/// <summary>A clock that stands.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();

    // A clock that stands while time passes would be one that somebody sets.
    public override long GetTimestamp() => 0;
}

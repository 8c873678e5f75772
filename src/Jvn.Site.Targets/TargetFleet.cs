using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Jvn.Site.Targets;

/// <summary>The targets of a publisher: all are brought what its own folder shows, in the same second; none waits for another one.</summary>
public sealed class TargetFleet : IAsyncDisposable
{
    private readonly ImmutableArray<TargetCourse> courses;

    /// <param name="takesOver">This publisher takes the place of the one that brought releases there until now.</param>
    public TargetFleet(ImmutableArray<ITarget> targets, bool takesOver, TimeProvider clock) =>
        courses = [.. targets.Select(target => new TargetCourse(target, takesOver, clock))];


    public bool IsEmpty => courses.IsEmpty;

    /// <summary>The targets to which another publisher brought releases, for a publisher that has published nothing yet; none when it takes over.</summary>
    public async Task<ImmutableArray<(string Target, TargetFailedException Failure)>> StrangersAsync(string publisher, CancellationToken cancellation) =>
        [.. (await Task.WhenAll(courses.Select(course => course.StrangerAsync(publisher, cancellation)))).OfType<(string, TargetFailedException)>()];

    /// <summary>Begins to prepare a release everywhere, and returns at once.</summary>
    public void Prepare(ReleaseParcel parcel)
    {
        foreach (var course in courses)
            course.Prepare(parcel);
    }

    /// <summary>Shows a release everywhere.</summary>
    /// <param name="within">How long that may take.</param>
    /// <returns>Of each target that it was brought to or could not be brought to, as soon as that is known; none of a target that showed it before.</returns>
    public async IAsyncEnumerable<TargetReceipt> ShowAsync(
        ReleaseParcel parcel, TimeSpan within, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var shown = courses.Select(course => Task.Run(() => course.ShowAsync(parcel, within, cancellation), CancellationToken.None)).ToList();
        await foreach (var one in Task.WhenEach(shown))
        {
            if (await one is { } receipt)
                yield return receipt;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var course in courses)
            await course.DisposeAsync();
    }
}

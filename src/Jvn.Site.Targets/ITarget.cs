namespace Jvn.Site.Targets;

/// <summary>A place that readers are served from, beside the publisher's own folder: a bucket, a host, another folder. It carries files and shows them, and
/// decides nothing: whether it may be brought a release, <see cref="TargetCourse"/> says for all of them.</summary>
/// <remarks>Everything fails by a <see cref="TargetFailedException"/>. Whatever is broken off, and when, the next call for whatever release puts it
/// right.</remarks>
public interface ITarget : IAsyncDisposable
{
    /// <summary>As the user named it. It holds no credentials.</summary>
    string Name { get; }

    /// <summary>Looks at the target. What readers see stays as it is, or is put right where somebody took it away.</summary>
    /// <returns>Null when nothing was ever published there.</returns>
    Task<TargetMarker?> LookAsync(CancellationToken cancellation);

    /// <summary>Brings what may be there before readers see the release, so that showing it takes little time. What differs from what readers see is brought to
    /// where none of them can come, or is not brought yet.</summary>
    /// <param name="found">What the last look found.</param>
    Task<TargetWork> PrepareAsync(ReleaseParcel parcel, TargetMarker? found, CancellationToken cancellation);

    /// <summary>Shows the release and removes what need not stay, whether it was prepared or not.</summary>
    /// <param name="found">What the last look found.</param>
    /// <param name="readable">Called as soon as readers see the release: the rest makes it lighter for them, and removes. It may be called again.</param>
    Task<TargetWork> ShowAsync(ReleaseParcel parcel, TargetMarker? found, Action readable, CancellationToken cancellation);
}

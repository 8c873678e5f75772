namespace Jvn.Site.Targets;

/// <summary>A target in one run of a publisher: what it shows, what is being prepared for it, and whether it may be brought a release at all.</summary>
internal sealed class TargetCourse(ITarget target, bool takesOver, TimeProvider clock)
{
    private static readonly TimeSpan LongestLook = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWork = TimeSpan.FromHours(2);

    private TargetMarker? found;
    private bool isLookedAt;
    private (Task Task, CancellationTokenSource Stop)? preparing;

    /// <summary>Begins to prepare a release. Whatever goes wrong is told when it is to be shown.</summary>
    public void Prepare(ReleaseParcel parcel)
    {
        var stop = new CancellationTokenSource();
        var before = preparing;
        preparing = (Task.Run(async () =>
        {
            await EndAsync(before);
            try
            {
                await LookAsync(stop.Token);
                MayShow(parcel);
                if (!Shows(parcel))
                    await AskAsync(() => target.PrepareAsync(parcel, found, stop.Token));
            }
            catch (Exception failure) when (failure is TargetFailedException or OperationCanceledException)
            {
                // Showing it begins with what is missing, and fails for the same reason.
            }
        }), stop);
    }

    /// <summary>Why somebody who has published nothing yet must not begin: another publisher's releases are there.</summary>
    /// <returns>Null when nothing speaks against it, or nobody can tell.</returns>
    public async Task<(string Target, TargetFailedException Failure)?> StrangerAsync(string publisher, CancellationToken cancellation)
    {
        try
        {
            await LookAsync(cancellation);
            return found is null || found.Publisher == publisher || takesOver ? null : (target.Name, OfAnother());
        }
        catch (TargetFailedException)
        {
            return null; // told when a release is to be shown there
        }
    }

    /// <param name="within">How long it may take: longer, and the next run goes on with it.</param>
    /// <returns>Null when readers saw the release there before.</returns>
    public async Task<TargetReceipt?> ShowAsync(ReleaseParcel parcel, TimeSpan within, CancellationToken cancellation)
    {
        DateTimeOffset? shown = null;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(within < LongestWork ? within : LongestWork);
        try
        {
            await EndAsync(preparing);
            preparing = null;
            await LookAsync(patience.Token);
            MayShow(parcel);
            if (Shows(parcel))
                return null;
            var work = await AskAsync(() => target.ShowAsync(parcel, found, () => shown ??= clock.GetUtcNow(), patience.Token));
            var before = found is { Pending: null } seen && seen.Publisher == parcel.Publisher ? seen.Shown : null;
            found = parcel.Marker;
            return new TargetReceipt(target.Name, parcel.Release, before, shown, clock.GetUtcNow(), work, Failure: null);
        }
        catch (TargetFailedException failure)
        {
            return NotDone(parcel, shown, failure);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // How long that was would tell when something is due.
            return NotDone(parcel, shown, new TargetFailedException(TargetFault.Failed, new("時間内に終わりませんでした", "it was not done in time")));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync(preparing);
        await target.DisposeAsync();
    }

    private static async Task EndAsync((Task Task, CancellationTokenSource Stop)? work)
    {
        if (work is not { } begun)
            return;
        await begun.Stop.CancelAsync();
        await begun.Task;
        begun.Stop.Dispose();
    }

    // A fault that nobody thought of keeps no reader of another target waiting either. What it says of itself may name keys and addresses.
    private static async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception fault) when (fault is not (TargetFailedException or OperationCanceledException))
        {
            throw new TargetFailedException(TargetFault.Failed, new(
                $"予期しない失敗です（{fault.GetType().Name}）", $"it failed in a way that nobody foresaw ({fault.GetType().Name})"));
        }
    }

    private TargetReceipt NotDone(ReleaseParcel parcel, DateTimeOffset? shown, TargetFailedException failure)
    {
        isLookedAt = false;
        return new TargetReceipt(target.Name, parcel.Release, Before: null, shown, Done: null, TargetWork.None, failure);
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        if (isLookedAt)
            return;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(LongestLook);
        try
        {
            found = await AskAsync(() => target.LookAsync(patience.Token));
            isLookedAt = true;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TargetFailedException(TargetFault.Failed, new(
                $"{LongestLook.TotalSeconds:0} 秒たっても応答がありません", $"it did not answer within {LongestLook.TotalSeconds:0} s"));
        }
    }

    private bool Shows(ReleaseParcel parcel) => found is { Pending: null, Shown: { } shown } && (shown.Number, shown.Sums) == (parcel.Release.Number,
        parcel.Release.Sums) && found.Publisher == parcel.Publisher;

    private static TargetFailedException OfAnother() => new(TargetFault.OfAnother, new(
        "別の公開用フォルダから公開されています", "it is brought releases from another publisher's folder"));

    // A target has one publisher, and goes forward only: by that publisher's numbers, and where another one takes its place, by the instants of the site.
    private void MayShow(ReleaseParcel parcel)
    {
        if (found is null)
            return;
        var newest = found.Pending?.To ?? found.Shown;
        if (found.Publisher != parcel.Publisher && !takesOver)
            throw OfAnother();

        var isSame = found is { Pending: null } && newest?.Sums == parcel.Release.Sums;
        if (newest is not null && !isSame && (takesOver ? newest.AsOf > parcel.Release.AsOf : newest.Number > parcel.Release.Number))
        {
            throw new TargetFailedException(TargetFault.Newer, new(
                $"より新しいリリース {newest.Number} をすでに公開しています", $"it shows a later release already, number {newest.Number}"));
        }
    }
}

namespace Jvn.Site.Targets.Tests;

/// <summary>A fleet that has all the time it needs.</summary>
internal static class UnhurriedFleet
{
    /// <summary>What became of each target, once all have ended.</summary>
    public static async Task<List<TargetReceipt>> ShowAsync(this TargetFleet fleet, ReleaseParcel parcel, CancellationToken cancellation)
    {
        var receipts = new List<TargetReceipt>();
        await foreach (var receipt in fleet.ShowAsync(parcel, TimeSpan.MaxValue, cancellation))
            receipts.Add(receipt);
        return receipts;
    }
}

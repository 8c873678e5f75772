namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>Adds up what is sent, from many threads.</summary>
internal sealed class WorkCount(BucketStore store)
{
    private readonly int before = store.Requests;
    private int files;
    private long bytes;

    public TargetWork Sum => new(files, bytes, store.Requests - before);

    /// <param name="sending">Ends with how many bytes were sent.</param>
    public async ValueTask CountAsync(Task<long> sending)
    {
        Interlocked.Add(ref bytes, await sending);
        Interlocked.Increment(ref files);
    }
}

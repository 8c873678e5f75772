namespace Jvn.Site.Targets.Tests;

/// <summary>A real place to publish to, as its publisher and its readers have it.</summary>
public abstract class TargetBench : IAsyncDisposable
{
    /// <summary>Whether readers see the one release or the other, and never some of both.</summary>
    public abstract bool SwitchesInOneStep { get; }

    /// <summary>Whether the list of a release and its signature come after its files: in between, readers see both as they were before.</summary>
    public virtual bool BringsListLast => false;

    /// <summary>The target, as a run of a publisher opens it.</summary>
    internal abstract ITarget Open();

    /// <summary>What a reader gets who asks for an address; null when there is nothing.</summary>
    public abstract Task<byte[]?> ReadAsync(string address);

    /// <summary>Every byte that lies where somebody else than the publisher may look, readers or not.</summary>
    public abstract Task<IReadOnlyCollection<byte[]>> ReadAllAsync();

    /// <summary>Harms a file that readers see.</summary>
    public abstract Task HarmAsync(string address, byte[] bytes);

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}

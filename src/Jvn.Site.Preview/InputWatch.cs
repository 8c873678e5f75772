using System.Threading.Channels;

namespace Jvn.Site.Preview;

#pragma warning disable RS0030 // Told by the file system what changes; it reads nothing.

/// <summary>Tells that something below a folder has changed. What the file system does not tell, a look now and then finds; a folder that is moved away and
/// comes back is watched again.</summary>
internal sealed class InputWatch : IDisposable
{
    /// <summary>Editors write a file in several steps.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(15);

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);

    private readonly string folder;
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private FileSystemWatcher? watcher;

    public InputWatch(string folder)
    {
        this.folder = Path.GetFullPath(folder);
        Watch();
    }

    /// <summary>Waits until something has changed, or may have.</summary>
    /// <returns>True when the file system said so; false when it is time to look.</returns>
    public async Task<bool> NextAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Look);
        try
        {
            await changes.Reader.ReadAsync(patience.Token);
            await Task.Delay(Settling, cancellation);
            while (changes.Reader.TryRead(out _))
                await Task.Delay(Settling, cancellation);
            return true;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            if (watcher is not null && Directory.Exists(folder))
                return false;
            Watch();
            return watcher is not null;
        }
    }

    /// <summary>Watches the folder that lies there now.</summary>
    public void Renew() => Watch();

    public void Dispose() => watcher?.Dispose();

    private void Watch()
    {
        watcher?.Dispose();
        watcher = null;
        if (!Directory.Exists(folder))
            return;
        try
        {
            watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.Changed += (_, change) => Tell(change.Name);
            watcher.Created += (_, change) => Tell(change.Name);
            watcher.Deleted += (_, change) => Tell(change.Name);
            watcher.Renamed += (_, change) => Tell(change.Name);
            watcher.Error += (_, _) =>
            {
                changes.Writer.TryWrite(true);
                watcher = null;
            };
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception failure) when (failure is IOException or ArgumentException)
        {
            watcher = null; // gone again, or too many watches: looking now and then is enough
        }
    }

    // What version control writes changes nothing here.
    private void Tell(string? name)
    {
        if (name is null || (name != ".git" && !name.StartsWith(".git" + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            changes.Writer.TryWrite(true);
    }
}

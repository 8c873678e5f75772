using Jvn.Site.Targets.Hosts;

namespace Jvn.Site.Targets.Tests.Hosts;

/// <summary>A directory that a web server would serve, and what others on its machine may read of it.</summary>
public class FolderBench : TargetBench
{
    /// <summary>Holds what shells are not used to.</summary>
    protected string Folder { get; } = Path.Combine(Directory.CreateTempSubdirectory("jvn target's ").FullName, "www $x");

    public override bool SwitchesInOneStep => true;

    internal override ITarget Open() => new HostTarget(HostAddress.Here(Folder));

    public override async Task<byte[]?> ReadAsync(string address)
    {
        // As a server does: it looks where the link leads once.
        var path = Path.Combine(Folder, "current", address[1..]);
        try
        {
            return await File.ReadAllBytesAsync(path);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public override async Task<IReadOnlyCollection<byte[]>> ReadAllAsync()
    {
        var seen = new List<byte[]>();
        foreach (var path in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Where(path => IsOpen(Path.GetDirectoryName(path)!)))
            seen.Add(await File.ReadAllBytesAsync(path));
        return seen;
    }

    public override Task HarmAsync(string address, byte[] bytes) => File.WriteAllBytesAsync(Path.Combine(Folder, "current", address[1..]), bytes);

    public override ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
        return base.DisposeAsync();
    }

    // Every folder on the way lets others in.
    private bool IsOpen(string folder)
    {
        for (var one = folder; one.Length > Folder.Length; one = Path.GetDirectoryName(one)!)
        {
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(one) & UnixFileMode.OtherExecute) == 0)
                return false;
        }

        return true;
    }
}

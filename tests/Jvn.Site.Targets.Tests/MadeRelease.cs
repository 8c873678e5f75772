using System.Security.Cryptography;
using System.Text;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Targets.Tests;

/// <summary>A small release on this machine's disk, as a publisher's own folder has it: with compressed copies, the list of hashes and a signature.</summary>
internal sealed class MadeRelease : IDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(9));

    private readonly string folder = Directory.CreateTempSubdirectory("jvn-parcel-").FullName;
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <param name="texts">By address. What is longer than a kilobyte gets compressed copies.</param>
    public MadeRelease(int number, params (string Address, string Text)[] texts)
    {
        Number = number;
        foreach (var (address, text) in texts)
        {
            files[address] = Encoding.UTF8.GetBytes(text);
            Write(address, files[address]);
            foreach (var (ending, bytes) in CompressedCopies.Of(address, files[address]))
                Write(address + ending, bytes);
        }

        Sums = HashList.Of(FinishedTree.Open(folder));
        files[HashList.Address] = Sums.Render();
        files[HashList.SignatureAddress] = Encoding.ASCII.GetBytes($"signature of {number}\n");
        Write(HashList.Address, files[HashList.Address]);
        Write(HashList.SignatureAddress, files[HashList.SignatureAddress]);
    }

    public int Number { get; }

    public HashList Sums { get; }

    /// <summary>What readers are to see.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => files;

    private string Digest => Convert.ToHexStringLower(SHA256.HashData(files[HashList.Address]));

    public ReleaseParcel Parcel(string publisher = "a", bool keepsNone = false, params MadeRelease[] known) => new(
        publisher,
        new ShownRelease(Number, Start.AddHours(Number), Digest),
        FinishedTree.Open(folder),
        Sums,
        (keepsNone ? [] : known.Select(release => release.Digest)).ToHashSet())
    {
        Earlier = shown => known.FirstOrDefault(release => release.Number == shown.Number)?.Sums,
    };

    /// <summary>Harms a file where the publisher has it, after it was listed.</summary>
    public void Harm(string address) => Write(address, [.. files[address].Reverse()]);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Always of one time: what tells two files apart is what they hold.
    private void Write(string address, byte[] bytes)
    {
        var path = Path.Combine(folder, address[1..]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        File.SetLastWriteTimeUtc(path, Start.UtcDateTime);
    }
}

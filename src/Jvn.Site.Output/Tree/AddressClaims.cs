using System.Collections.Immutable;

namespace Jvn.Site.Output.Tree;

/// <summary>Who took which name in the tree. Names that differ by case only are one name, as they are on some file systems. Safe to use from many
/// threads.</summary>
internal sealed class AddressClaims
{
    private readonly Lock taking = new();
    private readonly Dictionary<string, AddressClaim> claims = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<AddressClaim> added = []; // since they were sorted last
    private (ImmutableArray<AddressClaim> Files, ImmutableArray<string> Addresses) sorted = ([], []);

    /// <summary>Every file, in ordinal order of paths.</summary>
    public ImmutableArray<AddressClaim> Files => Sorted.Files;

    /// <summary>The address of every file, in the same order.</summary>
    public ImmutableArray<string> Addresses => Sorted.Addresses;

    /// <summary>Everything, in no order.</summary>
    public ImmutableArray<AddressClaim> All
    {
        get
        {
            lock (taking)
                return [.. claims.Values];
        }
    }

    /// <summary>Null when there is no such file.</summary>
    public AddressClaim? FindFile(string path) => Find(path) is { IsFolder: false } file ? file : null;

    public bool HasFolder(string path) => Find(path) is { IsFolder: true };

    /// <summary>Takes the names of a file and of its folders, or none of them.</summary>
    /// <param name="make">Called for each folder that nobody had needed before, outermost first; its name is taken when it was made.</param>
    /// <exception cref="AddressCollisionException">One of the names is taken.</exception>
    public AddressClaim Add(OutputAddress address, DateTimeOffset modifiedAt, Action<string> make)
    {
        lock (taking)
        {
            if (claims.TryGetValue(address.Path, out var same))
                throw new AddressCollisionException(same.Address, address.Text);
            if (address.Folder is { Length: > 0 } folder && !(claims.TryGetValue(folder, out var taken) && taken.IsFolderAt(folder)))
                AddFolders(address, make);
            var claim = new AddressClaim(address.Path, address.Text, IsFolder: false, modifiedAt) { Name = address.Name };
            claims.Add(address.Path, claim);
            added.Add(claim);
            return claim;
        }
    }

    private void AddFolders(OutputAddress address, Action<string> make)
    {
        var folders = address.Folders;
        foreach (var folder in folders)
        {
            if (claims.TryGetValue(folder, out var taken) && !taken.IsFolderAt(folder))
                throw new AddressCollisionException(taken.Address, address.Text);
        }

        foreach (var folder in folders.Where(folder => !claims.ContainsKey(folder)))
        {
            make(folder);
            claims.Add(folder, new AddressClaim(folder, address.Text, IsFolder: true, default));
        }
    }

    private (ImmutableArray<AddressClaim> Files, ImmutableArray<string> Addresses) Sorted
    {
        get
        {
            lock (taking)
            {
                if (added.Count > 0)
                {
                    // Nearly all are there when somebody asks first; of what comes later, few are new.
                    added.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
                    var files = Merged(sorted.Files, added);
                    sorted = (files, [.. files.Select(file => file.Name)]);
                    added.Clear();
                }

                return sorted;
            }
        }
    }

    private static ImmutableArray<AddressClaim> Merged(ImmutableArray<AddressClaim> some, List<AddressClaim> others)
    {
        var all = ImmutableArray.CreateBuilder<AddressClaim>(some.Length + others.Count);
        var next = 0;
        foreach (var other in others)
        {
            while (next < some.Length && string.CompareOrdinal(some[next].Path, other.Path) < 0)
                all.Add(some[next++]);
            all.Add(other);
        }

        all.AddRange(some.AsSpan()[next..]);
        return all.MoveToImmutable();
    }

    private AddressClaim? Find(string path)
    {
        lock (taking)
            return claims.TryGetValue(path, out var claim) && claim.Path == path ? claim : null;
    }
}

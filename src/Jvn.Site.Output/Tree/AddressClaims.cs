using System.Collections.Immutable;

namespace Jvn.Site.Output.Tree;

/// <summary>Who took which name in the tree. Names that differ by case only are one name, as they are on some file systems. Safe to use from many
/// threads.</summary>
internal sealed class AddressClaims
{
    private readonly Lock taking = new();
    private readonly Dictionary<string, AddressClaim> claims = new(StringComparer.OrdinalIgnoreCase);
    private (ImmutableArray<AddressClaim> Files, ImmutableArray<string> Addresses) sorted;

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
            var claim = new AddressClaim(address.Path, address.Text, IsFolder: false, modifiedAt);
            claims.Add(address.Path, claim);
            sorted = default;
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
                if (sorted.Files.IsDefault)
                {
                    var files = claims.Values.Where(claim => !claim.IsFolder).OrderBy(claim => claim.Path, StringComparer.Ordinal).ToImmutableArray();
                    sorted = (files, [.. files.Select(file => '/' + file.Path)]);
                }

                return sorted;
            }
        }
    }

    private AddressClaim? Find(string path)
    {
        lock (taking)
            return claims.TryGetValue(path, out var claim) && claim.Path == path ? claim : null;
    }
}

using System.Collections.Immutable;

namespace Jvn.Site.Output.Tree;

/// <summary>Who took which name in the tree. Names that differ by case only are one name, as they are on some file systems. Safe to use from many
/// threads.</summary>
internal sealed class AddressClaims
{
    private readonly Lock taking = new();
    private readonly Dictionary<string, AddressClaim> claims = new(StringComparer.OrdinalIgnoreCase);
    private ImmutableArray<AddressClaim> sorted;

    /// <summary>Every file but compressed copies, in ordinal order of paths.</summary>
    public ImmutableArray<AddressClaim> Files
    {
        get
        {
            lock (taking)
            {
                if (sorted.IsDefault)
                    sorted = [.. claims.Values.Where(claim => claim.Kind == AddressClaimKind.File).OrderBy(claim => claim.Path, StringComparer.Ordinal)];
                return sorted;
            }
        }
    }

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
    public AddressClaim? FindFile(string path) => Find(path) is { Kind: not AddressClaimKind.Folder } file ? file : null;

    public bool HasFolder(string path) => Find(path) is { Kind: AddressClaimKind.Folder };

    /// <summary>Takes the names of a file and of its folders, or none of them.</summary>
    /// <param name="make">Called for each folder that nobody had needed before, outermost first; its name is taken when it was made.</param>
    /// <exception cref="AddressCollisionException">One of the names is taken.</exception>
    public AddressClaim Add(OutputAddress address, AddressClaimKind kind, DateTimeOffset modifiedAt, Action<string> make)
    {
        lock (taking)
        {
            if (claims.TryGetValue(address.Path, out var same))
                throw new AddressCollisionException(same.Address, address.Text);
            if (address.Folder is { Length: > 0 } folder && !(claims.TryGetValue(folder, out var taken) && taken.IsFolderAt(folder)))
                AddFolders(address, make);
            var claim = new AddressClaim(address.Path, address.Text, kind, modifiedAt);
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
            claims.Add(folder, new AddressClaim(folder, address.Text, AddressClaimKind.Folder, default));
        }
    }

    private AddressClaim? Find(string path)
    {
        lock (taking)
            return claims.TryGetValue(path, out var claim) && claim.Path == path ? claim : null;
    }
}

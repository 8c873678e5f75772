using System.Collections.Immutable;

namespace Jvn.Site.Output.Tree;

/// <summary>Who took which name in the tree. Names that differ by case only are one name, as they are on some file systems. Not thread-safe.</summary>
internal sealed class AddressClaims
{
    private readonly Dictionary<string, Claim> claims = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every file's path below the tree and its time, in ordinal order.</summary>
    public ImmutableArray<(string Path, DateTimeOffset ModifiedAt)> Files =>
    [
        .. claims.Values
            .Where(claim => claim.ModifiedAt is not null)
            .Select(claim => (claim.Path, claim.ModifiedAt!.Value))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    public bool HasFile(string path) => ModifiedAt(path) is not null;

    /// <summary>Null when there is no such file.</summary>
    public DateTimeOffset? ModifiedAt(string path) => Find(path)?.ModifiedAt;

    public bool HasFolder(string path) => Find(path) is { ModifiedAt: null };

    /// <summary>Takes the names of a file and of its folders, or none of them.</summary>
    /// <param name="make">Called for each folder that nobody had needed before, outermost first; its name is taken when it was made.</param>
    /// <exception cref="AddressCollisionException">One of the names is taken.</exception>
    public void Add(OutputAddress address, DateTimeOffset modifiedAt, Action<string> make)
    {
        if (claims.TryGetValue(address.Path, out var same))
            throw new AddressCollisionException(same.Address, address.Text);

        if (!HasFolder(address.Folder)) // which has all of its own, else
            AddFolders(address, make);
        claims.Add(address.Path, new Claim(address.Path, address.Text, modifiedAt));
    }

    private void AddFolders(OutputAddress address, Action<string> make)
    {
        var folders = address.Folders;
        foreach (var folder in folders)
        {
            if (claims.TryGetValue(folder, out var taken) && (taken.ModifiedAt is not null || taken.Path != folder))
                throw new AddressCollisionException(taken.Address, address.Text);
        }

        foreach (var folder in folders.Where(folder => !claims.ContainsKey(folder)))
        {
            make(folder);
            claims.Add(folder, new Claim(folder, address.Text, null));
        }
    }

    private Claim? Find(string path) => claims.TryGetValue(path, out var claim) && claim.Path == path ? claim : null;

    // ModifiedAt is null for a folder; Address is that of the file that first needed it.
    private sealed record Claim(string Path, string Address, DateTimeOffset? ModifiedAt);
}

using System.Security.Cryptography;
using Jvn.Site.Output.Integrity;

namespace Jvn.Site.Publishing;

#pragma warning disable RS0030 // Reads what a publisher keeps beside its releases.

/// <summary>What is known of releases beside their files, for bringing them to further places.</summary>
public sealed class PublicationRecords
{
    private readonly PublicationPlace place;

    internal PublicationRecords(PublicationPlace place) => this.place = place;

    /// <summary>The hashes of a release that is still on record.</summary>
    /// <param name="digest">Lower-case hexadecimal SHA-256 of its <c>SHA256SUMS</c>; a record of another list is not that release's.</param>
    public HashList? SumsOf(int number, string digest) => File.Exists(place.Sums(number)) && File.ReadAllBytes(place.Sums(number)) is var list
        && Convert.ToHexStringLower(SHA256.HashData(list)) == digest ? HashList.TryParse(list) : null;

    /// <summary>Keeps with the receipt of a release where else it was shown.</summary>
    public void Note(int number, TargetNote note)
    {
        TargetNote[] all = [.. OwnFiles.TryRead(place.Notes(number), PublishingJson.Default.TargetNoteArray) ?? [], note];
        OwnFiles.Write(place.Notes(number), all, PublishingJson.Default.TargetNoteArray);
    }

    /// <summary>Every path that is not what it was, as readers ask for it.</summary>
    /// <param name="before">The number of the release that readers saw.</param>
    /// <param name="now">The number of the one that they see.</param>
    /// <returns>Null when it is not on record.</returns>
    public IReadOnlyCollection<string>? ChangedSince(int before, int now)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        for (var number = before + 1; number <= now; number++)
        {
            // A number that was given up has no receipt; nobody saw that release.
            if (OwnFiles.TryRead(place.Receipt(number), PublishingJson.Default.Receipt) is { Changes: var changes })
                changed.UnionWith(changes.Added.Concat(changes.Changed).Concat(changes.Removed).Select(Probing.ProbeTarget.AskedAs));
            else if (Path.Exists(place.Release(number)))
                return null;
        }

        changed.Add(HashList.Address);
        changed.Add(HashList.SignatureAddress);
        return before > 0 ? changed : null;
    }

    internal string? DigestOf(int number) => OwnFiles.TryRead(place.Record(number), PublishingJson.Default.ReleaseRecord)?.Sums;
}

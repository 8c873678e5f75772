using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Values;

namespace Jvn.Site.Output.Tree;

/// <summary>What each file of a finished site was made from, and where its pages lead: enough to make the next site without opening a file that stays what it
/// is. It holds nothing that the site does not.</summary>
/// <remarks>It is of use only to the program that wrote it: another one may make something else of the same value.</remarks>
public sealed class SiteRecord
{
    private const string Form = "jvn site record 1\n";

    private readonly string maker;
    private readonly Dictionary<string, RecordedFile> files;
    private readonly ImmutableArray<KeyValuePair<InternalLink, int>> places;

    private SiteRecord(string maker, Dictionary<string, RecordedFile> files, ImmutableArray<KeyValuePair<InternalLink, int>> places)
    {
        this.maker = maker;
        this.files = files;
        this.places = places;
    }

    /// <summary>By address; compressed copies belong to their file.</summary>
    public IReadOnlyDictionary<string, RecordedFile> Files => files;

    /// <summary>As in <see cref="LinkLedger"/>.</summary>
    internal ImmutableArray<KeyValuePair<InternalLink, int>> Places => places;

    /// <param name="maker">The program, and everything beside values that files depend on.</param>
    internal static SiteRecord Of(string maker, IEnumerable<(string Address, RecordedFile File)> files, LinkLedger links) => new(
        maker,
        files.ToDictionary(file => file.Address, file => file.File, StringComparer.Ordinal),
        [.. links.Places.OrderBy(place => place.Key.Address, StringComparer.Ordinal).ThenBy(place => place.Key.Fragment, StringComparer.Ordinal)]);

    /// <summary>Null when it was not written by <paramref name="maker"/>, or is cut off or harmed.</summary>
    public static SiteRecord? TryRead(byte[] record, string maker)
    {
        var length = record.Length - FileHash.Length;
        if (length < 0 || FileHash.Of(record.AsSpan(0, length)) != FileHash.Read(record.AsSpan(length)))
            return null;
        using var reader = new BinaryReader(new MemoryStream(record, 0, length), Encoding.UTF8);
        return reader.ReadString() == Form && reader.ReadString() == maker ? Read(reader, maker) : null;
    }

    /// <summary>The same site gives the same bytes.</summary>
    public byte[] Render()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(Form);
        writer.Write(maker);
        writer.Write(files.Count);
        foreach (var (address, file) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
            Write(writer, address, file);
        writer.Write(places.Length);
        foreach (var (place, pages) in places)
        {
            writer.Write(place.Address);
            writer.Write(place.Fragment);
            writer.Write7BitEncodedInt(pages);
        }

        writer.Flush();
        Span<byte> hash = stackalloc byte[FileHash.Length];
        FileHash.Of(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)).CopyTo(hash);
        bytes.Write(hash);
        return bytes.ToArray();
    }

    private static SiteRecord Read(BinaryReader reader, string maker)
    {
        var count = reader.ReadInt32();
        var files = new Dictionary<string, RecordedFile>(count, StringComparer.Ordinal);
        while (count-- > 0)
            files.Add(reader.ReadString(), ReadFile(reader));
        var places = ImmutableArray.CreateBuilder<KeyValuePair<InternalLink, int>>(reader.ReadInt32());
        while (places.Count < places.Capacity)
            places.Add(KeyValuePair.Create(new InternalLink(reader.ReadString(), reader.ReadString()), reader.Read7BitEncodedInt()));
        return new SiteRecord(maker, files, places.MoveToImmutable());
    }

    private static void Write(BinaryWriter writer, string address, RecordedFile file)
    {
        Span<byte> hash = stackalloc byte[FileHash.Length];
        writer.Write(address);
        writer.Write(file.Source is not null);
        if (file.Source is { } source)
        {
            source.CopyTo(hash);
            writer.Write(hash[..ValueDigest.Length]);
        }

        file.Hash.CopyTo(hash);
        writer.Write(hash);
        writer.Write7BitEncodedInt(file.Length);
        writer.Write(file.ModifiedAt.UtcTicks);
        writer.Write7BitEncodedInt(file.Brotli + 1 ?? 0);
        writer.Write7BitEncodedInt(file.GZip + 1 ?? 0);
    }

    private static RecordedFile ReadFile(BinaryReader reader)
    {
        Span<byte> hash = stackalloc byte[FileHash.Length];
        ValueDigest? source = null;
        if (reader.ReadBoolean())
        {
            reader.ReadExactly(hash[..ValueDigest.Length]);
            source = ValueDigest.Read(hash);
        }

        reader.ReadExactly(hash);
        return new RecordedFile(source, FileHash.Read(hash), reader.Read7BitEncodedInt(), new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero),
            Length(reader.Read7BitEncodedInt()), Length(reader.Read7BitEncodedInt()));
    }

    private static int? Length(int written) => written == 0 ? null : written - 1;
}

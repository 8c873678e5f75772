using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Jvn.Site.Output.Values;

/// <summary>Tells one value from all others: the first half of the SHA-256 of everything in it.</summary>
public readonly record struct ValueDigest : IComparable<ValueDigest>
{
    /// <summary>How many bytes it has.</summary>
    public const int Length = 16;

    private readonly Int128 digest;

    private ValueDigest(ReadOnlySpan<byte> bytes) => digest = BinaryPrimitives.ReadInt128BigEndian(bytes);

    /// <summary>Of a value that was written out.</summary>
    public static ValueDigest Of(ReadOnlySpan<byte> value)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(value, hash);
        return new ValueDigest(hash);
    }

    /// <param name="digest">Its <see cref="Length"/> bytes.</param>
    public static ValueDigest Read(ReadOnlySpan<byte> digest) => new(digest);

    /// <summary>Any order will do, as long as it is one.</summary>
    public int CompareTo(ValueDigest other) => digest.CompareTo(other.digest);

    /// <param name="target">Takes its <see cref="Length"/> bytes.</param>
    public void CopyTo(Span<byte> target) => BinaryPrimitives.WriteInt128BigEndian(target, digest);
}

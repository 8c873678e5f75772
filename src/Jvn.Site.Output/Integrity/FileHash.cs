using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Jvn.Site.Output.Integrity;

/// <summary>A file's SHA-256. Printed as 64 lower-case hexadecimal digits.</summary>
public readonly record struct FileHash
{
    /// <summary>How many bytes it has.</summary>
    public const int Length = 32;

    private readonly Int128 first;
    private readonly Int128 second;

    private FileHash(ReadOnlySpan<byte> hash)
    {
        first = BinaryPrimitives.ReadInt128BigEndian(hash);
        second = BinaryPrimitives.ReadInt128BigEndian(hash[16..]);
    }

    public static FileHash Of(ReadOnlySpan<byte> file)
    {
        Span<byte> hash = stackalloc byte[Length];
        SHA256.HashData(file, hash);
        return new FileHash(hash);
    }

    /// <param name="hash">Its <see cref="Length"/> bytes.</param>
    public static FileHash Read(ReadOnlySpan<byte> hash) => new(hash[..Length]);

    /// <summary>Null for anything but 64 lower-case hexadecimal digits.</summary>
    public static FileHash? TryParse(ReadOnlySpan<char> text)
    {
        Span<byte> hash = stackalloc byte[Length];
        return text.Length == Length * 2 && text.IndexOfAnyInRange('A', 'F') < 0
            && Convert.FromHexString(text, hash, out _, out var written) == System.Buffers.OperationStatus.Done && written == Length
            ? new FileHash(hash) : null;
    }

    /// <param name="hash">Takes its <see cref="Length"/> bytes.</param>
    public void CopyTo(Span<byte> hash)
    {
        BinaryPrimitives.WriteInt128BigEndian(hash, first);
        BinaryPrimitives.WriteInt128BigEndian(hash[16..], second);
    }

    public override string ToString()
    {
        Span<byte> hash = stackalloc byte[Length];
        CopyTo(hash);
        return Convert.ToHexStringLower(hash);
    }
}

using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Jvn.Site.Output.Values;

/// <summary>A value written out so that two values are the same bytes only when they are the same.</summary>
internal sealed class ValueBytes
{
    private const int Largest = 1024 * 1024; // what is kept for the next value

    private ArrayBufferWriter<byte> bytes = new(4096);

    public ValueDigest Digest() => ValueDigest.Of(bytes.WrittenSpan);

    public void Clear()
    {
        if (bytes.Capacity > Largest)
            bytes = new(4096);
        else
            bytes.ResetWrittenCount();
    }

    public void Append(byte mark)
    {
        bytes.GetSpan(1)[0] = mark;
        bytes.Advance(1);
    }

    public void Append(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes.GetSpan(sizeof(long)), number);
        bytes.Advance(sizeof(long));
    }

    /// <summary>Its length goes ahead, so that no two texts run together.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        Append(text.Length);
        bytes.Write(MemoryMarshal.AsBytes(text));
    }

    public void Append(ReadOnlySpan<byte> block)
    {
        Append(block.Length);
        bytes.Write(block);
    }

    public void Append(ValueDigest digest)
    {
        digest.CopyTo(bytes.GetSpan(ValueDigest.Length));
        bytes.Advance(ValueDigest.Length);
    }
}

using System.Collections.Concurrent;

namespace Jvn.Site.Output.Values;

/// <summary>Digests what files are made from. It walks over every field of a value, so nothing that a file can show is left out by being forgotten.</summary>
/// <remarks>Large objects, that many files show, are walked over once. Safe to use from many threads. Values must not change any more.</remarks>
internal sealed class ValueDigests
{
    private readonly ConcurrentDictionary<object, ValueDigest> known = new(ReferenceEqualityComparer.Instance);

    [ThreadStatic]
    private static Stack<ValueBytes>? free;

    /// <exception cref="NotSupportedException">There is something in the value of which nobody can say what it holds: a function, a stream, a lazy
    /// value.</exception>
    public ValueDigest Of<T>(T value)
    {
        free ??= new Stack<ValueBytes>();
        var bytes = free.TryPop(out var used) ? used : new ValueBytes();
        try
        {
            ValueForm.AppendAny(value, bytes, this);
            return bytes.Digest();
        }
        finally
        {
            bytes.Clear();
            free.Push(bytes);
        }
    }

    /// <summary>Of an object of which other values hold a share.</summary>
    internal ValueDigest OfShared(object shared, ValueForm form)
    {
        if (known.TryGetValue(shared, out var digest))
            return digest;
        var bytes = free!.TryPop(out var used) ? used : new ValueBytes();
        try
        {
            form.AppendContent(shared, bytes, this);
            return known[shared] = bytes.Digest();
        }
        finally
        {
            bytes.Clear();
            free.Push(bytes);
        }
    }
}

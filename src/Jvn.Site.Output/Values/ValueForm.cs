using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Jvn.Site.Output.Values;

/// <summary>How values of one type are written out: by all fields that it has, those of its bases and the private ones too.</summary>
internal abstract class ValueForm
{
    private const byte Nothing = 0;
    private const byte Something = 1;

    private static readonly ConcurrentDictionary<Type, ValueForm> Known = new();

    public static void AppendAny(object? value, ValueBytes bytes, ValueDigests digests)
    {
        if (value is null)
        {
            bytes.Append(Nothing);
            return;
        }

        bytes.Append(Something);
        Of(value.GetType()).Append(value, bytes, digests);
    }

    /// <summary>Writes out a value, or its digest.</summary>
    protected virtual void Append(object value, ValueBytes bytes, ValueDigests digests) => AppendContent(value, bytes, digests);

    /// <summary>Writes out everything in a value.</summary>
    public abstract void AppendContent(object value, ValueBytes bytes, ValueDigests digests);

    private static ValueForm Of(Type type) => Known.TryGetValue(type, out var form) ? form : Known.GetOrAdd(type, Make(type));

    private static ValueForm Make(Type type) =>
        PlainForm.TryMake(type) is { } plain ? plain
        : IsOfFields(type) ? new FieldsForm(type)
        : type.IsAssignableTo(typeof(IEnumerable)) ? new SequenceForm(IsOrdered(type))
        : throw new NotSupportedException($"A file is made from a {type}, and nobody can tell one of these from another by its fields.");

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "What a collection that is in use implements is not trimmed.")]
    private static bool IsOrdered(Type type) => !type.GetInterfaces().Any(kind => kind.IsGenericType
        && (kind.GetGenericTypeDefinition() == typeof(IReadOnlySet<>) || kind.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)));

    // An immutable array is an array, or none at all.
    private static bool IsOfFields(Type type) =>
        type.IsAssignableTo(typeof(ITuple))
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) || type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)))
        || (type.Assembly.GetName().Name!.StartsWith("Jvn.Site.", StringComparison.Ordinal)
            && !type.IsAssignableTo(typeof(Delegate)) && !type.IsAssignableTo(typeof(IEnumerable)));
}

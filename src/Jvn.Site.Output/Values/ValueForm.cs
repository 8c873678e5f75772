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

    /// <summary>Nothing is trimmed from these: the program roots them.</summary>
    internal static readonly ImmutableArray<string> WholeAssemblies = ["Jvn.Site.Theme", "Jvn.Site.Published", "Jvn.Site.Output"];

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
        : type.IsAssignableTo(typeof(ITuple)) ? new TupleForm()
        : IsOfFields(type) ? new FieldsForm(type)
        : type.IsAssignableTo(typeof(IDictionary)) ? new PairsForm()
        : type.IsAssignableTo(typeof(IEnumerable)) ? new SequenceForm(IsOrdered(type))
        : throw new NotSupportedException($"A file is made from a {type}, and nobody can tell one of these from another by its fields.");

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "What a collection that is in use implements is not trimmed.")]
    private static bool IsOrdered(Type type) =>
        !type.GetInterfaces().Any(kind => kind.IsGenericType && kind.GetGenericTypeDefinition() == typeof(IReadOnlySet<>));

    // Fields are for types of our own, which the program keeps whole. Of other types a native program knows only those fields that somebody else asks for:
    // what differs in the rest would be the same value, and an old file would stand for it.
    private static bool IsOfFields(Type type) =>
        WholeAssemblies.Contains(type.Assembly.GetName().Name!)
            && !type.IsAssignableTo(typeof(Delegate)) && !type.IsAssignableTo(typeof(IEnumerable));
}

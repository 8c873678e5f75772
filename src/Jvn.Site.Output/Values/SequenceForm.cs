using System.Collections;

namespace Jvn.Site.Output.Values;

/// <summary>Values that consist of others: in their order, or, of a set, in an order that depends on what they are alone.</summary>
internal sealed class SequenceForm(bool isOrdered) : ValueForm
{
    private const int Absent = -1;

    public override void AppendContent(object value, ValueBytes bytes, ValueDigests digests)
    {
        var elements = Count(value);
        bytes.Append(elements);
        if (elements == Absent)
            return;
        if (isOrdered)
        {
            foreach (var element in (IEnumerable)value)
                AppendAny(element, bytes, digests);
            return;
        }

        foreach (var digest in ((IEnumerable)value).Cast<object?>().Select(element => digests.Of(element)).Order())
            bytes.Append(digest);
    }

    // An immutable array is an array, or none at all; of none, only the exception tells without asking for its fields.
    private static int Count(object value)
    {
        try
        {
            return (value as ICollection)?.Count ?? ((IEnumerable)value).Cast<object?>().Count();
        }
        catch (InvalidOperationException) when (value is ValueType)
        {
            return Absent;
        }
    }
}

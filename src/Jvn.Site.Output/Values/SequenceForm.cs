using System.Collections;

namespace Jvn.Site.Output.Values;

/// <summary>Values that consist of others: in their order, or, of a set or a dictionary, in an order that depends on what they are alone.</summary>
internal sealed class SequenceForm(bool isOrdered) : ValueForm
{

    public override void AppendContent(object value, ValueBytes bytes, ValueDigests digests)
    {
        var elements = (value as ICollection)?.Count ?? ((IEnumerable)value).Cast<object?>().Count();
        bytes.Append(elements);
        if (isOrdered)
        {
            foreach (var element in (IEnumerable)value)
                AppendAny(element, bytes, digests);
            return;
        }

        foreach (var digest in ((IEnumerable)value).Cast<object?>().Select(element => digests.Of(element)).Order())
            bytes.Append(digest);
    }
}

using System.Collections;

namespace Jvn.Site.Output.Values;

/// <summary>Dictionaries: keys with their values, in an order that depends on what they are alone.</summary>
internal sealed class PairsForm : ValueForm
{
    public override void AppendContent(object value, ValueBytes bytes, ValueDigests digests)
    {
        var pairs = new List<ValueDigest>();
        for (var pair = ((IDictionary)value).GetEnumerator(); pair.MoveNext();)
            pairs.Add(digests.Of((pair.Key, pair.Value)));
        bytes.Append(pairs.Count);
        foreach (var digest in pairs.Order())
            bytes.Append(digest);
    }
}

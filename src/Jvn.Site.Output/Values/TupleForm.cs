using System.Runtime.CompilerServices;

namespace Jvn.Site.Output.Values;

/// <summary>Tuples: their parts in order.</summary>
internal sealed class TupleForm : ValueForm
{
    public override void AppendContent(object value, ValueBytes bytes, ValueDigests digests)
    {
        var tuple = (ITuple)value;
        bytes.Append(tuple.Length);
        for (var part = 0; part < tuple.Length; part++)
            AppendAny(tuple[part], bytes, digests);
    }
}

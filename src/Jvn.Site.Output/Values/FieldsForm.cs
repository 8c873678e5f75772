using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Jvn.Site.Output.Values;

/// <summary>Values that are what their fields are.</summary>
internal sealed class FieldsForm : ValueForm
{
    private const int FieldsOfShared = 6; // an object with as many stands in many files, and is walked over once

    private readonly FieldInfo[] fields;
    private readonly ValueDigest name;
    private readonly bool isShared;

    public FieldsForm(Type type)
    {
        fields = [.. FieldsOf(type)];
        name = ValueDigest.Of(System.Text.Encoding.UTF8.GetBytes(type.ToString()));
        isShared = type.IsClass && fields.Length >= FieldsOfShared;
    }

    public override void AppendContent(object value, ValueBytes bytes, ValueDigests digests)
    {
        bytes.Append(name);
        foreach (var field in fields)
            AppendAny(field.GetValue(value), bytes, digests);
    }

    protected override void Append(object value, ValueBytes bytes, ValueDigests digests)
    {
        if (isShared)
            bytes.Append(digests.OfShared(value, this));
        else
            AppendContent(value, bytes, digests);
    }

    // By their names: in what order a runtime has them is its own affair, and a native program knows no tokens of metadata.
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Nothing is trimmed from the assemblies with values: the program roots them.")]
    private static IEnumerable<FieldInfo> FieldsOf(Type? type) => type is null || type == typeof(object) ? [] : FieldsOf(type.BaseType).Concat(
        type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .OrderBy(field => field.Name, StringComparer.Ordinal));
}

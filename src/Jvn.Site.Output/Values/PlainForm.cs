using System.Globalization;

namespace Jvn.Site.Output.Values;

/// <summary>Values that have no parts: texts, numbers, instants, addresses, names of types.</summary>
internal sealed class PlainForm : ValueForm
{
    private readonly Action<object, ValueBytes> append;

    private PlainForm(Action<object, ValueBytes> append) => this.append = append;

    /// <summary>Null for a type that has parts.</summary>
    public static PlainForm? TryMake(Type type) =>
        type == typeof(string) ? new((value, bytes) => bytes.Append((string)value))
        : type.IsEnum || type == typeof(bool) || type == typeof(char) || type == typeof(byte) || type == typeof(int) || type == typeof(long)
            ? new((value, bytes) => bytes.Append(Convert.ToInt64(value, CultureInfo.InvariantCulture)))
        : type == typeof(decimal) ? new((value, bytes) => bytes.Append(((decimal)value).ToString(CultureInfo.InvariantCulture)))
        : type == typeof(double) ? new((value, bytes) => bytes.Append(BitConverter.DoubleToInt64Bits((double)value)))
        : type == typeof(DateTimeOffset) ? new(AppendInstant)
        : type == typeof(DateOnly) ? new((value, bytes) => bytes.Append(((DateOnly)value).DayNumber))
        : type == typeof(TimeSpan) ? new((value, bytes) => bytes.Append(((TimeSpan)value).Ticks))
        : type == typeof(ReadOnlyMemory<byte>) ? new((value, bytes) => bytes.Append(((ReadOnlyMemory<byte>)value).Span))
        : type == typeof(byte[]) ? new((value, bytes) => bytes.Append((byte[])value))
        : type == typeof(Uri) ? new((value, bytes) => bytes.Append(((Uri)value).OriginalString))
        : type.IsAssignableTo(typeof(Type)) ? new((value, bytes) => bytes.Append(((Type)value).FullName))
        : null;

    public override void AppendContent(object value, ValueBytes bytes, ValueDigests digests) => append(value, bytes);

    private static void AppendInstant(object value, ValueBytes bytes)
    {
        var instant = (DateTimeOffset)value;
        bytes.Append(instant.Ticks);
        bytes.Append(instant.Offset.Ticks);
    }
}

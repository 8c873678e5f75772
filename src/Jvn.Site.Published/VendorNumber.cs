namespace Jvn.Site.Published;

/// <summary>The number in the address of a vendor's pages: positive, at most nine digits; never changes, never reused.</summary>
public readonly record struct VendorNumber : IComparable<VendorNumber>
{
    private VendorNumber(int value) => Value = value;

    public int Value { get; }

    /// <summary>Digits only, without a leading zero, so that one number has one address.</summary>
    public static bool TryParse(string text, out VendorNumber number)
    {
        var valid = text.Length is > 0 and <= 9 && text[0] != '0' && text.All(char.IsAsciiDigit);
        number = valid ? new VendorNumber(int.Parse(text)) : default;
        return valid;
    }

    public int CompareTo(VendorNumber other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}

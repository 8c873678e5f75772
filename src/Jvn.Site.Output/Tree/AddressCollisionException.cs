namespace Jvn.Site.Output.Tree;

/// <summary>Two addresses cannot both be in the tree: they are the same file, differ by case only, or one is a file where the other needs a folder.</summary>
public sealed class AddressCollisionException(string first, string second)
    : Exception($"'{second}' cannot be written beside '{first}': they are one file, differ by case only, or one is a folder of the other.")
{
    /// <summary>The address that was written first.</summary>
    public string First { get; } = first;

    /// <summary>The address that was refused.</summary>
    public string Second { get; } = second;
}
